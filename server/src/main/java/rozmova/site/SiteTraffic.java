package rozmova.site;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What every route for the customers' sites has in common: any page may call it. It belongs to the route and not to
/// the address, which has many spellings.
final class SiteTraffic {
    @OnSites
    @ServerResponseFilter
    void allowAnyPage(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
