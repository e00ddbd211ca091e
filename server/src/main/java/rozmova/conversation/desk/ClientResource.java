package rozmova.conversation.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import rozmova.conversation.Conversations;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// A client to write to.
@Path("/api/v1/projects/{project}/clients/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ClientResource {
    private final CurrentStaff staff;
    private final Conversations conversations;
    private final Answering answering;

    ClientResource(CurrentStaff staff, Conversations conversations, Answering answering) {
        this.staff = staff;
        this.conversations = conversations;
        this.answering = answering;
    }

    /// Who they are, whether they can be reached, and the running conversation if there is one.
    @GET
    public Conversations.Addressee read(@PathParam("project") long project, @PathParam("id") long id) {
        return conversations.addressee(staff.in(project, Permission.WRITE), id);
    }

    /// Writes to them; the first message begins a conversation.
    @POST
    @Path("/messages")
    public Response write(@PathParam("project") long project, @PathParam("id") long id, NewMessage.Wire message) {
        var written = answering.write(staff.in(project, Permission.WRITE), id, NewMessage.of(message));
        return Response.status(Response.Status.CREATED).entity(written).build();
    }
}
