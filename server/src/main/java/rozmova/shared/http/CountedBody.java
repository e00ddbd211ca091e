package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes of a body while a route reads it: a sender that does not tell the length first gets no further
/// than others.
@Provider
@Priority(1)
final class CountedBody implements ReaderInterceptor {
    private final CurrentVertxRequest request;

    CountedBody(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Long limit = request.getCurrent().get(BodyLimits.LIMIT);
        if (limit != null) {
            context.setInputStream(new Counted(context.getInputStream(), limit));
        }
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var some = in.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        @Override
        public long skip(long most) throws IOException {
            var some = in.skip(most);
            count(some);
            return some;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /// Closing would wait for what is still to come; [BodyLimits] sees to that when the answer is out.
        @Override
        public void close() {}

        private void count(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw BodyLimits.tooLarge();
            }
        }
    }
}
