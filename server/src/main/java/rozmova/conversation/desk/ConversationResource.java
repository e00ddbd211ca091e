package rozmova.conversation.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Signal;
import rozmova.conversation.Conversation;
import rozmova.conversation.ConversationThread;
import rozmova.conversation.Conversations;
import rozmova.conversation.Message;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// One conversation: reading it, and everything that managers do with it.
@Path("/api/v1/projects/{project}/conversations/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ConversationResource {
    private static final String UNREACHED = "409 blocked-by-client channel-disconnected window-closed";
    private static final String MESSAGE = "422 required text-too-long too-many-files kind-unknown file-unknown"
            + " file-too-large message-unknown place-unknown";

    /// Why a message stays as it is, by our rules or by the messenger's.
    private static final String UNCHANGED = "409 not-sent not-possible too-old message-gone refused too-long empty"
            + " blocked-by-client window-closed";

    private final CurrentStaff staff;
    private final Conversations conversations;
    private final Answering answering;
    private final Rewriting rewriting;
    private final Signals signals;

    ConversationResource(
            CurrentStaff staff,
            Conversations conversations,
            Answering answering,
            Rewriting rewriting,
            Signals signals) {
        this.staff = staff;
        this.conversations = conversations;
        this.answering = answering;
        this.rewriting = rewriting;
        this.signals = signals;
    }

    @GET
    @Operation(summary = "The thread with all that belongs to it.")
    public ConversationThread read(@PathParam("project") long project, @PathParam("id") long id) {
        return conversations.thread(staff.in(project, Permission.READ_LOG), id);
    }

    @POST
    @Path("/take")
    @Operation(summary = "The caller is responsible from now on.")
    @Refuses("409 already-logged")
    public Conversation take(@PathParam("project") long project, @PathParam("id") long id) {
        return answering.take(staff.in(project, Permission.WRITE), id);
    }

    @POST
    @Path("/messages")
    @Operation(summary = "Sends a message, or keeps a note.")
    @Refuses({UNREACHED, "409 already-logged", MESSAGE})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Message add(@PathParam("project") long project, @PathParam("id") long id, NewMessage.Wire message) {
        return answering.add(staff.in(project, Permission.WRITE), id, NewMessage.of(message));
    }

    @POST
    @Path("/messages/{message}/retry")
    @Operation(summary = "Sends a message again that did not arrive.")
    @Refuses({UNREACHED, "409 not-failed already-logged"})
    public Message retry(
            @PathParam("project") long project, @PathParam("id") long id, @PathParam("message") long message) {
        return rewriting.retry(staff.in(project, Permission.WRITE), id, message);
    }

    @PUT
    @Path("/messages/{message}")
    @Operation(summary = "Changes a message of the caller's.")
    @Refuses({UNCHANGED, "403 not-yours", "422 required text-too-long", "502 platform-unreachable answer-lost"})
    public Message edit(
            @PathParam("project") long project,
            @PathParam("id") long id,
            @PathParam("message") long message,
            Words words) {
        var text = words.text() == null ? "" : words.text();
        return rewriting.edit(staff.in(project, Permission.WRITE), id, message, text);
    }

    @DELETE
    @Path("/messages/{message}")
    @Operation(summary = "Takes a message of the caller's back.")
    @Refuses({UNCHANGED, "403 not-yours", "502 platform-unreachable answer-lost"})
    public Message delete(
            @PathParam("project") long project, @PathParam("id") long id, @PathParam("message") long message) {
        return rewriting.delete(staff.in(project, Permission.WRITE), id, message);
    }

    @POST
    @Path("/signals")
    @Operation(summary = "Shows the client a signal: the caller is typing, or has read.")
    @Refuses("422 signal-unknown")
    public void signal(@PathParam("project") long project, @PathParam("id") long id, SignalRequest request) {
        signals.show(staff.in(project, Permission.WRITE), id, request.checked());
    }

    @POST
    @Path("/close")
    @Operation(summary = "Closes it.")
    @Refuses({"409 already-logged", "422 tags-too-long too-long"})
    public Conversation close(@PathParam("project") long project, @PathParam("id") long id, CloseRequest request) {
        return answering.close(staff.in(project, Permission.WRITE), id, request.checked());
    }

    @POST
    @Path("/reopen")
    @Operation(summary = "Opens it again.")
    @Refuses("409 already-logged")
    public Conversation reopen(@PathParam("project") long project, @PathParam("id") long id) {
        return answering.reopen(staff.in(project, Permission.WRITE), id);
    }

    @Schema(
            name = "MessageChange",
            requiredProperties = {"text"})
    record Words(@Nullable String text) {}

    @Schema(
            name = "SignalRequest",
            requiredProperties = {"signal"})
    record SignalRequest(
            @Schema(ref = "SignalKind") @Nullable String signal) {
        Signal checked() {
            return switch (signal) {
                case "typing" -> Signal.TYPING;
                case "seen" -> Signal.SEEN;
                case null, default -> throw Problem.invalid("signal", "signal-unknown", "It is typing or seen");
            };
        }
    }
}
