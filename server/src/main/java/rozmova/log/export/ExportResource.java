package rozmova.log.export;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;
import rozmova.shared.http.RateLimit;
import rozmova.staff.Agent;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// Files that are made in the background.
@Path("/api/v1/projects/{project}/log/exports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ExportResource {
    private static final int OFTEN = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CurrentStaff staff;
    private final Exports exports;
    private final RateLimit limit;

    ExportResource(CurrentStaff staff, Exports exports, InstantSource clock) {
        this.staff = staff;
        this.exports = exports;
        limit = new RateLimit(clock, OFTEN, WINDOW);
    }

    /// One's own, newest first; everybody's for those who run the project.
    @GET
    public All all(@PathParam("project") long project) {
        return new All(exports.list(staff.in(project, Permission.EXPORT)));
    }

    /// Asks for one.
    @POST
    public Response create(@PathParam("project") long project, Wanted wanted) {
        var agent = staff.in(project, Permission.EXPORT);
        return created(
                agent,
                new Export.Draft(
                        ExportRequests.format(wanted.format()),
                        ExportRequests.content(wanted.rows()),
                        ExportRequests.delimiter(wanted.delimiter()),
                        wanted.query() == null ? "" : wanted.query()));
    }

    /// How far it is.
    @GET
    @Path("/{id}")
    public Export show(@PathParam("project") long project, @PathParam("id") long id) {
        return exports.find(staff.in(project, Permission.EXPORT), id);
    }

    /// Cancels it, or forgets a finished one.
    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("project") long project, @PathParam("id") long id) {
        exports.remove(staff.in(project, Permission.EXPORT), id);
    }

    /// The same once more, with what the log says by now.
    @POST
    @Path("/{id}/again")
    public Response again(@PathParam("project") long project, @PathParam("id") long id) {
        var agent = staff.in(project, Permission.EXPORT);
        return created(agent, exports.find(agent, id).draft());
    }

    /// The file.
    @GET
    @Produces(MediaType.WILDCARD)
    @Path("/{id}/file")
    @Uncompressed
    public Response file(@PathParam("project") long project, @PathParam("id") long id) {
        var agent = staff.in(project, Permission.EXPORT);
        var export = exports.find(agent, id);
        var path = exports.download(agent, export);
        var name = export.fileName();
        if (name == null) {
            throw Problem.notFound("This export has no file");
        }
        return FileAnswer.of(path, export.format(), name);
    }

    private Response created(Agent agent, Export.Draft draft) {
        limit.count(agent.projectId() + "/" + agent.id());
        return Response.status(Response.Status.CREATED)
                .entity(exports.create(agent, draft))
                .build();
    }

    record All(List<Export> exports) {}

    /// @param query filter and order as the address of the log spells them
    record Wanted(
            @Nullable String format,
            @Nullable String rows,
            @Nullable String delimiter,
            @Nullable String query) {}
}
