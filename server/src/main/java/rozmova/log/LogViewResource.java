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
import jakarta.ws.rs.core.Response;
import java.util.List;
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

    /// One's own and the shared ones.
    @GET
    public Views all(@PathParam("project") long project) {
        return new Views(views.all(staff.in(project, Permission.READ_LOG)));
    }

    /// Saves a view.
    @POST
    public Response add(@PathParam("project") long project, LogViewChange view) {
        return Response.status(Response.Status.CREATED)
                .entity(views.add(staff.in(project, Permission.READ_LOG), view))
                .build();
    }

    /// Renames, shares or changes it.
    @PATCH
    @Path("/{id}")
    public LogView change(@PathParam("project") long project, @PathParam("id") long id, LogViewChange change) {
        return views.change(staff.in(project, Permission.READ_LOG), id, change);
    }

    /// Forgets it.
    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("project") long project, @PathParam("id") long id) {
        views.remove(staff.in(project, Permission.READ_LOG), id);
    }

    record Views(List<LogView> views) {}
}
