package rozmova.channel;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/// Has the watch begin when the server listens. Apart from it, so that tests look when they want to.
@Singleton
final class ConnectionWatchStart {
    private final ConnectionWatch watch;

    ConnectionWatchStart(ConnectionWatch watch) {
        this.watch = watch;
    }

    /// Quarkus tells this asynchronously only: whoever observes it in the usual way never hears of it.
    void listening(@ObservesAsync HttpServerStart door) {
        watch.begin();
    }
}
