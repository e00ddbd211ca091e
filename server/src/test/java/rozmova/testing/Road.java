package rozmova.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The way from the product to a platform. It can be cut, so that nobody is reached any more, and answers can be held
/// back on it.
public final class Road {
    private final int port;
    private final int platform;
    private final Set<Socket> ways = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entrance;
    private boolean held;

    private Road(int port, int platform) {
        this.port = port;
        this.platform = platform;
    }

    /// The way that begins at the one port of this machine and leads to the other.
    static Road between(int port, int platform) {
        var road = new Road(port, platform);
        road.mend();
        return road;
    }

    /// From now on nobody is there: connections are refused, and those that stand end.
    public synchronized void cut() {
        if (entrance != null) {
            close(entrance);
            entrance = null;
        }
        ways.forEach(Road::close);
    }

    /// The platform can be reached again.
    public synchronized void mend() {
        if (entrance != null) {
            return;
        }
        try {
            var open = new ServerSocket();
            open.setReuseAddress(true);
            open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            entrance = open;
            start(() -> receive(open));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// From now on the platform's answers do not come through; what is asked of it does.
    public synchronized void hold() {
        held = true;
    }

    /// The answers come, also those that were held back.
    public synchronized void release() {
        held = false;
        notifyAll();
    }

    private void receive(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                var near = open.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), platform);
                ways.add(near);
                ways.add(far);
                start(() -> carry(near, far, false));
                start(() -> carry(far, near, true));
            } catch (IOException cut) {
                // The loop checks for itself whether we closed it.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        var bytes = new byte[8192];
        try {
            for (var read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                if (answers) {
                    awaitRelease();
                }
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException cut) {
            // The other side learns it below.
        } finally {
            close(from);
            close(to);
            ways.remove(from);
            ways.remove(to);
        }
    }

    private synchronized void awaitRelease() throws IOException {
        try {
            while (held) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static void start(Runnable work) {
        var ignored = Thread.ofVirtual().name("road").start(work);
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
