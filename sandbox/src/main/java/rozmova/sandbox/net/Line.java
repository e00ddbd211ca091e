package rozmova.sandbox.net;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// The line to callers of the sandbox, which can be silent or cut.
public final class Line implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);

    /// Says nothing until the sandbox ends; callers give up much earlier.
    public void hang() throws InterruptedException {
        if (!closed.await(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("a caller without time-out waited for an hour");
        }
    }

    /// Breaks the connection of this request without an answer.
    public void cut(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /// Lets go everybody who still waits.
    @Override
    public void close() {
        closed.countDown();
    }
}
