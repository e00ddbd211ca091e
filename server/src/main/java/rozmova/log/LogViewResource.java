package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import rozmova.shared.contract.Refuses;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// Saved views of the log.
@Path("/api/v1/projects/{project}/log/views")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class LogViewResource {
    private final CurrentStaff staff;
    private final LogViews views;

    LogViewResource(CurrentStaff staff, LogViews views) {
        this.staff = staff;
        this.views = views;
    }

    @GET
    @Operation(summary = "One's own and the shared ones.")
    public Views all(@PathParam("project") long project) {
        return new Views(views.all(staff.in(project, Permission.READ_LOG)));
    }

    @POST
    @Operation(summary = "Saves a view.")
    @Refuses("422 missing name-taken out-of-range too-long too-many")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public LogView add(@PathParam("project") long project, LogViewChange view) {
        return views.add(staff.in(project, Permission.READ_LOG), view);
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Renames, shares or changes it.")
    @Refuses("422 missing name-taken out-of-range too-long too-many")
    public LogView change(@PathParam("project") long project, @PathParam("id") long id, LogViewChange change) {
        return views.change(staff.in(project, Permission.READ_LOG), id, change);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets it.")
    public void remove(@PathParam("project") long project, @PathParam("id") long id) {
        views.remove(staff.in(project, Permission.READ_LOG), id);
    }

    @Schema(name = "SavedViewList")
    record Views(List<LogView> views) {}
}
