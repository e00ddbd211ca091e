package rozmova.project;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import rozmova.shared.http.Forwarded;

/// Tells browsers that came by HTTPS to come by nothing else for a year. Only for this host: those beside it are not
/// ours to decide about.
@Singleton
final class StrictTransport {
    private static final int EARLY = 100;
    private static final String A_YEAR = "max-age=31536000";

    private final PublicAddress address;

    StrictTransport(PublicAddress address) {
        this.address = address;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (address.isEncrypted(Forwarded.scheme(context.request()))) {
                        context.response().headers().set("Strict-Transport-Security", A_YEAR);
                    }
                    context.next();
                },
                EARLY);
    }
}
