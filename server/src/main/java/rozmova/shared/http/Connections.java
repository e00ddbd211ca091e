package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Puts a [BoundedConnection] into each connection at its first request, before anything is done for it.
@Singleton
final class Connections {
    private static final int FIRST = 1_000;
    private static final String NAME = "bounded";

    /// As long as nginx waits. A phone in a tunnel comes back; a film that somebody stopped is asked for again.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void register(@Observes Filters filters) {
        filters.register(Connections::bound, FIRST);
    }

    private static void bound(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            var handler = connection.channelHandlerContext();
            if (handler.isRemoved()) {
                // The connection was ended, and this request came before that: nobody takes the answer.
                return;
            }
            if (handler.pipeline().get(NAME) == null) {
                handler.pipeline().addBefore(handler.name(), NAME, new BoundedConnection(PATIENCE));
            }
        }
        context.next();
    }
}
