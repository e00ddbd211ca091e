package rozmova.conversation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// One conversation: reading it, and everything that managers do with it.
@Path("/api/v1/projects/{project}/conversations/{id}")
@RunOnVirtualThread
final class ConversationResource {
    private final CurrentStaff staff;
    private final Conversations conversations;
    private final Answering answering;

    ConversationResource(CurrentStaff staff, Conversations conversations, Answering answering) {
        this.staff = staff;
        this.conversations = conversations;
        this.answering = answering;
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
        return answering.retry(staff.in(project, Permission.WRITE), id, message);
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
}
