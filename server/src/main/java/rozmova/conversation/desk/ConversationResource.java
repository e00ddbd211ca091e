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
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Signal;
import rozmova.conversation.Conversation;
import rozmova.conversation.ConversationThread;
import rozmova.conversation.Conversations;
import rozmova.conversation.Message;
import rozmova.shared.http.Problem;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// One conversation: reading it, and everything that managers do with it.
@Path("/api/v1/projects/{project}/conversations/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ConversationResource {
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

    /// The thread with all that belongs to it.
    @GET
    public ConversationThread read(@PathParam("project") long project, @PathParam("id") long id) {
        return conversations.thread(staff.in(project, Permission.READ_LOG), id);
    }

    /// The caller is responsible from now on.
    @POST
    @Path("/take")
    public Conversation take(@PathParam("project") long project, @PathParam("id") long id) {
        return answering.take(staff.in(project, Permission.WRITE), id);
    }

    /// Sends a message, or keeps a note.
    @POST
    @Path("/messages")
    public Response add(@PathParam("project") long project, @PathParam("id") long id, NewMessage.Wire message) {
        var added = answering.add(staff.in(project, Permission.WRITE), id, NewMessage.of(message));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    /// Sends a message again that did not arrive.
    @POST
    @Path("/messages/{message}/retry")
    public Message retry(
            @PathParam("project") long project, @PathParam("id") long id, @PathParam("message") long message) {
        return rewriting.retry(staff.in(project, Permission.WRITE), id, message);
    }

    /// Changes a message of the caller's.
    @PUT
    @Path("/messages/{message}")
    public Message edit(
            @PathParam("project") long project,
            @PathParam("id") long id,
            @PathParam("message") long message,
            Words words) {
        var text = words.text() == null ? "" : words.text();
        return rewriting.edit(staff.in(project, Permission.WRITE), id, message, text);
    }

    /// Takes a message of the caller's back.
    @DELETE
    @Path("/messages/{message}")
    public Message delete(
            @PathParam("project") long project, @PathParam("id") long id, @PathParam("message") long message) {
        return rewriting.delete(staff.in(project, Permission.WRITE), id, message);
    }

    /// Shows the client a signal: the caller is typing, or has read.
    @POST
    @Path("/signals")
    public void signal(@PathParam("project") long project, @PathParam("id") long id, SignalRequest request) {
        signals.show(staff.in(project, Permission.WRITE), id, request.checked());
    }

    /// Closes it.
    @POST
    @Path("/close")
    public Conversation close(@PathParam("project") long project, @PathParam("id") long id, CloseRequest request) {
        return answering.close(staff.in(project, Permission.WRITE), id, request.checked());
    }

    /// Opens it again.
    @POST
    @Path("/reopen")
    public Conversation reopen(@PathParam("project") long project, @PathParam("id") long id) {
        return answering.reopen(staff.in(project, Permission.WRITE), id);
    }

    record Words(@Nullable String text) {}

    record SignalRequest(@Nullable String signal) {
        Signal checked() {
            return switch (signal) {
                case "typing" -> Signal.TYPING;
                case "seen" -> Signal.SEEN;
                case null, default -> throw Problem.invalid("signal", "signal-unknown", "It is typing or seen");
            };
        }
    }
}
