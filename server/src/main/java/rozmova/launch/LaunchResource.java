package rozmova.launch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

/// Where the widget gets its links from.
@Path("/w")
@OnSites
@Public("Visitors of customers' sites are no users of ours; limited, see SiteLimits")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LaunchResource {
    private static final String SITE = "429 too-many-requests";

    private final Sites sites;
    private final Launches launches;
    private final SiteLimits limits;
    private final SmallBody body;

    LaunchResource(Sites sites, Launches launches, SiteLimits limits, SmallBody body) {
        this.sites = sites;
        this.launches = launches;
        this.limits = limits;
        this.body = body;
    }

    @POST
    @Path("{key}/launches")
    @Operation(summary = "Links into the messengers for this visitor.")
    @Refuses({SITE, "422 visitor-unknown visitor-invalid tab-invalid"})
    public Offer offer(
            @PathParam("key") String key,
            @HeaderParam("Origin") @Nullable String origin,
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(mediaType = "text/plain", schema = @Schema(implementation = Asker.class)))
                    InputStream stream)
            throws IOException {
        var network = Network.of(request);
        var projectId = sites.projectId(key, network);
        var asker = body.read(stream, Asker.class);
        var tab = BrowserTab.of(asker.visitor(), asker.tab());
        limits.launch(projectId, network, tab);
        return new Offer(launches.offer(projectId, network, tab, origin, asker.language()));
    }

    @Schema(name = "LaunchOffer")
    record Offer(List<Launch> launches) {}

    @Schema(
            name = "LaunchRequest",
            requiredProperties = {"visitor", "tab"})
    record Asker(
            @Nullable String visitor,
            @Nullable String tab,
            @Nullable String language) {}
}
