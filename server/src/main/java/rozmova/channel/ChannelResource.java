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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.Secret;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// The project's channels: connecting, health, pausing, letting go.
@Path("/api/v1/projects/{project}/channels")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ChannelResource {
    /// What a platform may say of credentials.
    private static final String CREDENTIALS = "422 token-malformed token-refused token-not-of-page token-of-another-app"
            + " scopes-missing app-id-malformed app-secret-malformed app-secret-refused";

    /// What a platform may hold against an account.
    private static final String PLATFORM = "502 platform-unreachable webhook-refused webhook-unreachable conflict"
            + " account-blocked account-gone account-not-authorized account-suspended account-restricted no-money"
            + " permission-missing policy-block deactivated refused";

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

    @GET
    @Operation(summary = "Every connected channel with its health.")
    public Listing list(@PathParam("project") long project) {
        staff.in(project, Permission.READ_LOG);
        return new Listing(views.ofProject(project));
    }

    @POST
    @Operation(summary = "Connects an account.")
    @Refuses({
        CREDENTIALS,
        PLATFORM,
        "409 channel-taken no-public-address webhook-elsewhere",
        "422 required messenger-unknown"
    })
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public ChannelView connect(@PathParam("project") long project, Connection connection) {
        staff.in(project, Permission.CONFIGURE);
        if (connection.messenger() == null || connection.messenger().isBlank()) {
            throw Problem.invalid("messenger", "required", "Say which messenger, for instance telegram");
        }
        var messenger = channels.messenger(connection.messenger())
                .orElseThrow(() -> Problem.invalid("messenger", "messenger-unknown", "There is no such messenger"));
        var credentials = credentials(messenger, connection.credentials());
        return views.of(setup.connect(project, messenger, credentials, Boolean.TRUE.equals(connection.takeOver())));
    }

    @POST
    @Path("/{id}/check")
    @Operation(summary = "Asks the platform again and mends the webhook.")
    @Refuses({CREDENTIALS, PLATFORM, "409 no-public-address webhook-elsewhere"})
    public ChannelView check(@PathParam("project") long project, @PathParam("id") long id) {
        return views.of(setup.check(configurable(project, id)));
    }

    @POST
    @Path("/{id}/pause")
    @Operation(summary = "Messages to clients wait from now on.")
    @Refuses("409 channel-broken")
    public ChannelView pause(@PathParam("project") long project, @PathParam("id") long id) {
        return views.of(setup.pause(configurable(project, id), true));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "What waited goes out.")
    @Refuses("409 channel-broken")
    public ChannelView resume(@PathParam("project") long project, @PathParam("id") long id) {
        return views.of(setup.pause(configurable(project, id), false));
    }

    @PUT
    @Path("/{id}/credentials")
    @Operation(summary = "New credentials of the same account.")
    @Refuses({
        CREDENTIALS,
        PLATFORM,
        "409 channel-taken no-public-address webhook-elsewhere",
        "422 required token-of-another"
    })
    public ChannelView replace(@PathParam("project") long project, @PathParam("id") long id, NewCredentials wanted) {
        var channel = configurable(project, id);
        return views.of(setup.replace(channel, credentials(channels.messenger(channel), wanted.credentials())));
    }

    @PUT
    @Path("/{id}/welcome")
    @Operation(summary = "The first words to a client who opens the chat.")
    @Refuses({PLATFORM, "422 text-too-long"})
    public ChannelView welcome(@PathParam("project") long project, @PathParam("id") long id, Welcome wanted) {
        var channel = configurable(project, id);
        var text = wanted.text() == null ? "" : wanted.text().strip();
        if (text.length() > MOST_WELCOME) {
            throw Problem.invalid("text", "text-too-long", "Words of welcome may have 1,000 characters");
        }
        setup.welcome(channel, text.isEmpty() ? null : text);
        return views.of(channel);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Lets the account go and keeps its conversations.")
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

    @Schema(name = "ChannelList")
    record Listing(List<ChannelView> channels) {}

    @Schema(
            name = "ChannelConnection",
            requiredProperties = {"messenger", "credentials"})
    record Connection(
            @Schema(ref = "Messenger") @Nullable String messenger,
            @Nullable Map<String, @Nullable String> credentials,
            @Nullable Boolean takeOver) {}

    @Schema(
            name = "ChannelCredentials",
            requiredProperties = {"credentials"})
    record NewCredentials(@Nullable Map<String, @Nullable String> credentials) {}

    @Schema(name = "ChannelWelcome")
    record Welcome(@Nullable String text) {}
}
