package rozmova.log.export;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// Who reads a file while it is made. They may go away at any moment, and they may be slow.
final class Reader {
    /// What they have to take at least within [#PATIENCE].
    private static final int PORTION = 64 * 1024;

    /// A phone on a bad line takes a portion in a fraction of this.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final ExportProgress progress;

    private Reader(HttpServerRequest request, ExportProgress progress) {
        this.request = request;
        this.response = request.response();
        this.progress = progress;
    }

    /// Whoever reads the answer to this request; from now on, the progress hears when they go away.
    static Reader of(RoutingContext request, ExportProgress progress) {
        var reader = new Reader(request.request(), progress);
        // Belongs to this answer alone, whereas a handler of the connection would be replaced by that of another one.
        request.addEndHandler(over -> Thread.startVirtualThread(() -> progress.end(Ending.CANCELLED)));
        if (reader.gone()) {
            progress.end(Ending.CANCELLED);
        }
        return reader;
    }

    /// Hands on to `out`, portion by portion.
    OutputStream through(OutputStream out) {
        return new BufferedOutputStream(new Portions(out), PORTION);
    }

    /// Whether they have gone away.
    boolean gone() {
        return response.closed();
    }

    /// Whether they have got something already.
    boolean began() {
        return response.headWritten();
    }

    /// Ends the answer at once: what was sent so far must not look like a whole file. Closing it in good order would
    /// wait until they have read what is on its way.
    void hangUp() {
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            // By the context: the channel itself, too, would first send what is on its way.
            var context = ((ConnectionBase) request.connection()).channelHandlerContext();
            context.close().awaitUninterruptibly(CLOSING.toMillis());
        }
    }

    private final class Portions extends OutputStream {
        private final OutputStream out;

        Portions(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var done = 0; done < length; done += PORTION) {
                var portion = Math.min(PORTION, length - done);
                try (var _ = progress.waiting(Reader.this::hangUp, PATIENCE, Ending.SLOW)) {
                    out.write(bytes, from + done, portion);
                }
            }
        }

        @Override
        public void flush() throws IOException {
            try (var _ = progress.waiting(Reader.this::hangUp, PATIENCE, Ending.SLOW)) {
                out.flush();
            }
        }
    }
}
