package rozmova.conversation.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import rozmova.conversation.Conversations;
import rozmova.shared.contract.Refuses;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// A client to write to.
@Path("/api/v1/projects/{project}/clients/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ClientResource {
    private static final String UNREACHED = "409 blocked-by-client channel-disconnected window-closed";
    private static final String MESSAGE = "422 required text-too-long too-many-files kind-unknown file-unknown"
            + " file-too-large message-unknown place-unknown";

    private final CurrentStaff staff;
    private final Conversations conversations;
    private final Answering answering;

    ClientResource(CurrentStaff staff, Conversations conversations, Answering answering) {
        this.staff = staff;
        this.conversations = conversations;
        this.answering = answering;
    }

    @GET
    @Operation(
            summary = "Who they are, whether they can be reached, and the running conversation if " + "there is one.")
    public Conversations.Addressee read(@PathParam("project") long project, @PathParam("id") long id) {
        return conversations.addressee(staff.in(project, Permission.WRITE), id);
    }

    @POST
    @Path("/messages")
    @Operation(summary = "Writes to them; the first message begins a conversation.")
    @Refuses({UNREACHED, MESSAGE})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Answering.Written write(
            @PathParam("project") long project, @PathParam("id") long id, NewMessage.Wire message) {
        return answering.write(staff.in(project, Permission.WRITE), id, NewMessage.of(message));
    }
}
