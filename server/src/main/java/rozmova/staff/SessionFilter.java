package rozmova.staff;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import rozmova.shared.http.Forwarded;
import rozmova.shared.http.Problem;
import rozmova.shared.http.Public;

/// Stands before every route: without a session nobody gets through, unless the route says that it is [Public].
@Singleton
final class SessionFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final Instance<SessionCookie> cookie;
    private final CurrentStaff current;

    /// @param cookie later: filters are made before the settings are read
    SessionFilter(Sessions sessions, Instance<SessionCookie> cookie, CurrentStaff current) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo route, HttpServerRequest raw) {
        if (isPublic(route)) {
            return;
        }
        current.enter(cookie.get()
                .value(raw.getHeader(HttpHeaders.COOKIE), Forwarded.scheme(raw))
                .flatMap(sessions::find)
                .orElseThrow(CurrentStaff::signInNeeded));
        if (!SAFE.contains(request.getMethod()) && !fromOurPages(raw)) {
            throw Problem.of(Status.FORBIDDEN, "cross-site", "This request came from a page that is not ours");
        }
    }

    private static boolean isPublic(ResourceInfo route) {
        return route.getResourceMethod().isAnnotationPresent(Public.class)
                || route.getResourceClass().isAnnotationPresent(Public.class);
    }

    private static boolean fromOurPages(HttpServerRequest request) {
        return OwnPages.sent(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), Forwarded.calledAs(request));
    }
}
