package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// What every answer says to the browser: our pages run our own code only, and stand in nobody's frame.
@Singleton
final class SecurityHeaders {
    private static final int EARLY = 100;
    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
            + "style-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var headers = context.response().headers();
                    headers.set("X-Content-Type-Options", "nosniff");
                    // An invitation's address is a secret, and servers write down where requests came from.
                    headers.set(
                            "Referrer-Policy",
                            context.request().path().startsWith("/invite/") ? "no-referrer" : "same-origin");
                    headers.set("Content-Security-Policy", POLICY);
                    context.next();
                },
                EARLY);
    }
}
