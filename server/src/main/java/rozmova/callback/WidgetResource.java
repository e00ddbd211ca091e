package rozmova.callback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import rozmova.channel.Channels;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.shared.http.Public;

/// How the widget looks, and which messengers it offers.
@Path("/w")
@Public("The widget shows it to every visitor of the customer's site")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WidgetResource {
    /// The look of a project that has chosen none.
    private static final String ACCENT = "#34594a";

    private static final String CORNER = "right";

    private final Projects projects;
    private final Channels channels;
    private final Database database;

    WidgetResource(Projects projects, Channels channels, Database database) {
        this.projects = projects;
        this.channels = channels;
        this.database = database;
    }

    @GET
    @Path("{key}/widget")
    public Widget widget(@PathParam("key") String key) {
        var project = projects.byKey(key).orElseThrow(() -> Problem.notFound("There is no project with this key"));
        var messengers = database.read(tx -> channels.active(tx, project.id())).stream()
                .map(channel -> new Messenger(channel.id(), channel.messenger(), channel.name()))
                .toList();
        return new Widget(ACCENT, CORNER, messengers);
    }

    /// @param corner `left` or `right`
    record Widget(String accent, String corner, List<Messenger> messengers) {}

    record Messenger(long channel, String messenger, String name) {}
}
