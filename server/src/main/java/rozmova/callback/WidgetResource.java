package rozmova.callback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rozmova.channel.Channels;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Network;
import rozmova.shared.http.Public;
import rozmova.site.OnSites;
import rozmova.site.SiteLimits;
import rozmova.site.Sites;

/// How the widget looks, and which messengers it offers.
@Path("/w")
@OnSites
@Public("The widget shows it to every visitor of the customer's site")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WidgetResource {
    private static final String SITE = "429 too-many-requests";

    /// The look of a project that has chosen none.
    private static final String ACCENT = "#34594a";

    private static final String CORNER = "right";

    private final Sites sites;
    private final SiteLimits limits;
    private final Channels channels;

    WidgetResource(Sites sites, SiteLimits limits, Channels channels) {
        this.sites = sites;
        this.limits = limits;
        this.channels = channels;
    }

    @GET
    @Path("{key}/widget")
    @Operation(summary = "How the widget looks, and which messengers it offers.")
    @Refuses(SITE)
    public Widget widget(@PathParam("key") String key, @Context HttpServerRequest request) {
        var network = Network.of(request);
        var projectId = sites.projectId(key, network);
        limits.call(projectId, network);
        var messengers = channels.active(projectId).stream()
                .map(channel -> new Messenger(channel.id(), channel.messenger(), channel.name()))
                .toList();
        return new Widget(ACCENT, CORNER, messengers);
    }

    /// @param corner `left` or `right`
    record Widget(
            String accent, @Schema(ref = "WidgetCorner") String corner, List<Messenger> messengers) {}

    @Schema(name = "WidgetMessenger")
    record Messenger(
            long channel, @Schema(ref = "Messenger") String messenger, String name) {}
}
