package rozmova.channel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.Secret;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// The project's channels: connecting, health, pausing, letting go.
@Path("/api/v1/projects/{project}/channels")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ChannelResource {
    private static final int MOST_WELCOME = 1_000;

    private final CurrentStaff staff;
    private final Channels channels;
    private final ChannelSetup setup;
    private final ChannelViews views;

    ChannelResource(CurrentStaff staff, Channels channels, ChannelSetup setup, ChannelViews views) {
        this.staff = staff;
        this.channels = channels;
        this.setup = setup;
        this.views = views;
    }

    /// Every connected channel with its health.
    @GET
    public Listing list(@PathParam("project") long project) {
        staff.in(project, Permission.READ_LOG);
        return new Listing(views.ofProject(project));
    }

    /// Connects an account.
    @POST
    public Response connect(@PathParam("project") long project, Connection connection) {
        staff.in(project, Permission.CONFIGURE);
        if (connection.messenger() == null || connection.messenger().isBlank()) {
            throw Problem.invalid("messenger", "required", "Say which messenger, for instance telegram");
        }
        var messenger = channels.messenger(connection.messenger())
                .orElseThrow(() -> Problem.invalid("messenger", "messenger-unknown", "There is no such messenger"));
        var credentials = credentials(messenger, connection.credentials());
        var channel = setup.connect(project, messenger, credentials, Boolean.TRUE.equals(connection.takeOver()));
        return Response.status(Response.Status.CREATED)
                .entity(views.of(channel))
                .build();
    }

    /// Asks the platform again and mends the webhook.
    @POST
    @Path("/{id}/check")
    public ChannelView check(@PathParam("project") long project, @PathParam("id") long id) {
        return views.of(setup.check(configurable(project, id)));
    }

    /// Messages to clients wait from now on.
    @POST
    @Path("/{id}/pause")
    public ChannelView pause(@PathParam("project") long project, @PathParam("id") long id) {
        return views.of(setup.pause(configurable(project, id), true));
    }

    /// What waited goes out.
    @POST
    @Path("/{id}/resume")
    public ChannelView resume(@PathParam("project") long project, @PathParam("id") long id) {
        return views.of(setup.pause(configurable(project, id), false));
    }

    /// New credentials of the same account.
    @PUT
    @Path("/{id}/credentials")
    public ChannelView replace(@PathParam("project") long project, @PathParam("id") long id, NewCredentials wanted) {
        var channel = configurable(project, id);
        return views.of(setup.replace(channel, credentials(channels.messenger(channel), wanted.credentials())));
    }

    /// The first words to a client who opens the chat.
    @PUT
    @Path("/{id}/welcome")
    public ChannelView welcome(@PathParam("project") long project, @PathParam("id") long id, Welcome wanted) {
        var channel = configurable(project, id);
        var text = wanted.text() == null ? "" : wanted.text().strip();
        if (text.length() > MOST_WELCOME) {
            throw Problem.invalid("text", "text-too-long", "Words of welcome may have 1,000 characters");
        }
        setup.welcome(channel, text.isEmpty() ? null : text);
        return views.of(channel);
    }

    /// Lets the account go and keeps its conversations.
    @DELETE
    @Path("/{id}")
    public void disconnect(@PathParam("project") long project, @PathParam("id") long id) {
        setup.disconnect(configurable(project, id));
    }

    private ConnectedChannel configurable(long project, long id) {
        staff.in(project, Permission.CONFIGURE);
        return channels.find(id)
                .filter(channel ->
                        channel.projectId() == project && channel.state() != ConnectedChannel.State.DISCONNECTED)
                .orElseThrow(() -> Problem.notFound("There is no such channel"));
    }

    private static Credentials credentials(Channel messenger, @Nullable Map<String, @Nullable String> given) {
        var named = new HashMap<String, Secret>();
        for (var name : messenger.credentials()) {
            var value = given == null ? null : given.get(name);
            if (value == null || value.isBlank()) {
                throw Problem.invalid(name, "required", "Paste what the messenger gave you");
            }
            named.put(name, new Secret(value.strip()));
        }
        return new Credentials(named);
    }

    record Listing(List<ChannelView> channels) {}

    record Connection(
            @Nullable String messenger,
            @Nullable Map<String, @Nullable String> credentials,
            @Nullable Boolean takeOver) {}

    record NewCredentials(@Nullable Map<String, @Nullable String> credentials) {}

    record Welcome(@Nullable String text) {}
}
