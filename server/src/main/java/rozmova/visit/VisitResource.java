package rozmova.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Network;
import rozmova.shared.http.Public;
import rozmova.shared.http.SmallBody;
import rozmova.site.BrowserTab;
import rozmova.site.OnSites;
import rozmova.site.SiteLimits;
import rozmova.site.Sites;

/// What the site script tells.
@Path("/w")
@OnSites
@Public("Visitors of customers' sites are no users of ours; checked and limited, see SiteLimits")
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Produces(MediaType.WILDCARD)
class VisitResource {
    private static final String SITE = "429 too-many-requests";
    private static final String WAITING = "503 busy";

    private final Sites sites;
    private final SiteSignals signals;
    private final SiteLimits limits;
    private final SmallBody body;

    VisitResource(Sites sites, SiteSignals signals, SiteLimits limits, SmallBody body) {
        this.sites = sites;
        this.signals = signals;
        this.limits = limits;
        this.body = body;
    }

    @POST
    @Path("{key}/page")
    @Operation(summary = "A page was opened.")
    @Refuses({SITE, WAITING, "422 visitor-invalid tab-invalid url-invalid"})
    public void page(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent,
            @Context HttpServerRequest request,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/plain",
                                            schema = @Schema(implementation = PageHit.Body.class)))
                    InputStream stream)
            throws IOException {
        var network = Network.of(request);
        var projectId = sites.projectId(key, network);
        var hit = PageHit.of(body.read(stream, PageHit.Body.class));
        limits.page(projectId, network, hit.tab());
        if (!Bots.include(userAgent)) {
            signals.page(projectId, network, hit);
        }
    }

    @POST
    @Path("{key}/beat")
    @Operation(summary = "A tab is still open.")
    @Refuses({SITE, WAITING, "422 visitor-invalid tab-invalid"})
    public void beat(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String userAgent,
            @Context HttpServerRequest request,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/plain",
                                            schema = @Schema(implementation = BeatSignal.class)))
                    InputStream stream)
            throws IOException {
        var network = Network.of(request);
        var projectId = sites.projectId(key, network);
        var sign = body.read(stream, BeatSignal.class);
        var tab = BrowserTab.of(sign.visitor(), sign.tab());
        limits.sign(projectId, network, tab);
        if (!Bots.include(userAgent)) {
            signals.beat(projectId, tab, sign.active());
        }
    }

    @POST
    @Path("{key}/leave")
    @Operation(summary = "A tab was closed.")
    @Refuses({SITE, WAITING, "422 visitor-invalid tab-invalid"})
    public void leave(
            @PathParam("key") String key,
            @Context HttpServerRequest request,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/plain",
                                            schema = @Schema(implementation = BeatSignal.class)))
                    InputStream stream)
            throws IOException {
        var network = Network.of(request);
        var projectId = sites.projectId(key, network);
        var sign = body.read(stream, BeatSignal.class);
        var tab = BrowserTab.of(sign.visitor(), sign.tab());
        limits.sign(projectId, network, tab);
        signals.leave(projectId, tab);
    }

    /// A sign of life of a tab.
    @Schema(
            name = "SignOfLife",
            requiredProperties = {"visitor", "tab"})
    record BeatSignal(@Nullable String visitor, @Nullable String tab, boolean active) {}
}
