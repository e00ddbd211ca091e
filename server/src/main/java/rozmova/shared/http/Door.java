package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at each request before any route does: one rule for each kind of nonsense. What stands in a JSON body is
/// looked at where it is read, by [JsonRules]; how much may come, and how slowly, by [BodyLimits].
@Singleton
final class Door {
    private static final int EARLY = 95;

    private final Refusals refusals;

    Door(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        Address.trouble(request.uri())
                .or(() -> type(request.getHeader(HttpHeaders.CONTENT_TYPE)))
                .ifPresentOrElse(problem -> refusals.send(context, problem), context::next);
    }

    private static Optional<Problem> type(@Nullable String type) {
        if (type == null) {
            return Optional.empty();
        }
        return isOne(type)
                ? Optional.empty()
                : Optional.of(Problem.ofFramework(Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()));
    }

    private static boolean isOne(String type) {
        try {
            var media = MediaType.valueOf(type);
            return !media.isWildcardType() && !media.isWildcardSubtype();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
