package rozmova.callback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import rozmova.channel.Channels;
import rozmova.shared.database.Database;
import rozmova.shared.http.Public;
import rozmova.visit.Sites;

/// How the widget looks, and which messengers it offers.
@Path("/w")
@Public("The widget shows it to every visitor of the customer's site")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WidgetResource {
    /// The look of a project that has chosen none.
    private static final String ACCENT = "#34594a";

    private static final String CORNER = "right";

    private final Sites sites;
    private final Channels channels;
    private final Database database;

    WidgetResource(Sites sites, Channels channels, Database database) {
        this.sites = sites;
        this.channels = channels;
        this.database = database;
    }

    @GET
    @Path("{key}/widget")
    public Widget widget(@PathParam("key") String key) {
        var projectId = sites.projectId(key);
        var messengers = database.read(tx -> channels.active(tx, projectId)).stream()
                .map(channel -> new Messenger(channel.id(), channel.messenger(), channel.name()))
                .toList();
        return new Widget(ACCENT, CORNER, messengers);
    }

    /// @param corner `left` or `right`
    record Widget(String accent, String corner, List<Messenger> messengers) {}

    record Messenger(long channel, String messenger, String name) {}
}
