package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// The message log: a page of it, and how many rows there are.
@Path("/api/v1/projects/{project}/log")
@RunOnVirtualThread
final class LogResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final CurrentStaff staff;
    private final Log log;
    private final LogFilters filters;

    LogResource(CurrentStaff staff, Log log, LogFilters filters) {
        this.staff = staff;
        this.log = log;
        this.filters = filters;
    }

    @GET
    @Operation(summary = "A page of rows.")
    @Refuses("422 unknown-value cursor-malformed out-of-range")
    @AlsoTakes(LogFilterParameters.class)
    public Log.Page page(
            @PathParam("project") long project,
            @Parameter(
                            description =
                                    "A column; a minus before it: descending. Rows without a value come last either way. Columns with few values group: of each the newest first.",
                            schema = @Schema(pattern = "-?[a-zA-Z]+", defaultValue = "-createdAt"))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = "Where the page begins: `next` of the page before.")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor,
            @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Context UriInfo uri) {
        var agent = staff.in(project, Permission.READ_LOG);
        var order = filters.order(agent, sort);
        return log.page(
                agent, filters.of(agent, QueryParameters.of(uri)), order, LogCursor.parse(cursor, order), size(limit));
    }

    @GET
    @Path("/count")
    @Operation(summary = "How many rows there are.")
    @AlsoTakes(LogFilterParameters.class)
    public Log.Count count(@PathParam("project") long project, @Context UriInfo uri) {
        var agent = staff.in(project, Permission.READ_LOG);
        return log.count(agent, filters.of(agent, QueryParameters.of(uri)));
    }

    private static int size(@Nullable String limit) {
        if (limit == null || limit.isEmpty()) {
            return USUAL;
        }
        var size = limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
        if (size < 1 || size > MOST) {
            throw Problem.invalid("limit", "out-of-range", "From 1 to " + MOST);
        }
        return size;
    }
}
