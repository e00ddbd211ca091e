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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.Refuses;
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
    /// What may be wrong with what is asked for, the filter among it.
    private static final String WISH = "422 unknown-value query-malformed too-long date-malformed id-malformed"
            + " out-of-range query-too-long too-many";

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

    @GET
    @Operation(summary = "One's own, newest first; everybody's for those who run the project.")
    public All all(@PathParam("project") long project) {
        return new All(exports.list(staff.in(project, Permission.EXPORT)));
    }

    @POST
    @Operation(summary = "Asks for one.")
    @Refuses({"409 too-many-exports", WISH, "429 too-many-requests"})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Export create(@PathParam("project") long project, Wanted wanted) {
        var agent = staff.in(project, Permission.EXPORT);
        return created(
                agent,
                new Export.Draft(
                        ExportRequests.format(wanted.format()),
                        ExportRequests.content(wanted.rows()),
                        ExportRequests.delimiter(wanted.delimiter()),
                        wanted.query() == null ? "" : wanted.query()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far it is.")
    public Export show(@PathParam("project") long project, @PathParam("id") long id) {
        return exports.find(staff.in(project, Permission.EXPORT), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Cancels it, or forgets a finished one.")
    public void remove(@PathParam("project") long project, @PathParam("id") long id) {
        exports.remove(staff.in(project, Permission.EXPORT), id);
    }

    @POST
    @Path("/{id}/again")
    @Operation(summary = "The same once more, with what the log says by now.")
    @Refuses({"409 too-many-exports", WISH, "429 too-many-requests"})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Export again(@PathParam("project") long project, @PathParam("id") long id) {
        var agent = staff.in(project, Permission.EXPORT);
        return created(agent, exports.find(agent, id).draft());
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Path("/{id}/file")
    @Uncompressed
    @Operation(summary = "The file.")
    @Refuses("409 export-not-done")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*"))
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

    private Export created(Agent agent, Export.Draft draft) {
        limit.count(agent.projectId() + "/" + agent.id());
        return exports.create(agent, draft);
    }

    @Schema(name = "LogExportList")
    record All(List<Export> exports) {}

    /// @param query filter and order as the address of the log spells them
    @Schema(name = "ExportRequest")
    record Wanted(
            @Schema(implementation = Format.class) @Nullable String format,

            @Schema(implementation = rozmova.log.export.Content.class) @Nullable
            String rows,

            @Schema(implementation = Delimiter.class) @Nullable
            String delimiter,

            @Nullable String query) {}
}
