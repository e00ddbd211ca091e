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
                    headers.set("Referrer-Policy", "same-origin");
                    headers.set("Content-Security-Policy", POLICY);
                    if (context.normalizedPath().startsWith("/assets/")) {
                        headers.set("Cache-Control", "public, max-age=31536000, immutable");
                    }
                    context.next();
                },
                EARLY);
    }
}
