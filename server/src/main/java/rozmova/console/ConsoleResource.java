package rozmova.console;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rozmova.conversation.Conversation;
import rozmova.conversation.Conversations;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// What the console shows when it opens, and after a resync.
@Path("/api/v1/projects/{project}/conversations")
@RunOnVirtualThread
final class ConsoleResource {
    private final CurrentStaff staff;
    private final Conversations conversations;
    private final Hub hub;

    ConsoleResource(CurrentStaff staff, Conversations conversations, Hub hub) {
        this.staff = staff;
        this.conversations = conversations;
        this.hub = hub;
    }

    @GET
    @Operation(summary = "Every running conversation.")
    public Running running(@PathParam("project") long project) {
        var agent = staff.in(project, Permission.WRITE);
        // The position first: what changes while we read is told again by a frame, and a frame never undoes.
        var position = hub.position(project);
        return new Running(position.epoch(), position.version(), conversations.running(agent));
    }

    @Schema(name = "RunningConversations")
    record Running(String epoch, long version, List<Conversation> conversations) {}
}
