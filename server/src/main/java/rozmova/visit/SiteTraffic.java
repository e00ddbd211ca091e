package rozmova.visit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import rozmova.shared.http.RateLimit;

/// What every route for the customers' sites has in common: any page may call it, and nobody too often. The address
/// of the caller is counted in memory for a minute and stored nowhere.
final class SiteTraffic {
    private static final String ROUTES = "/w/";
    private static final int REQUESTS = 120;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final RateLimit limit;

    SiteTraffic(InstantSource clock) {
        limit = new RateLimit(clock, REQUESTS, WINDOW);
    }

    @ServerRequestFilter
    void slowDown(HttpServerRequest request) {
        if (request.path().startsWith(ROUTES)) {
            limit.count(
                    projectKey(request.path()) + " " + request.remoteAddress().hostAddress());
        }
    }

    @ServerResponseFilter
    void allowAnyPage(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith(ROUTES)) {
            var headers = response.getHeaders();
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    private static String projectKey(String path) {
        var end = path.indexOf('/', ROUTES.length());
        return end < 0 ? path.substring(ROUTES.length()) : path.substring(ROUTES.length(), end);
    }
}
