package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
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

    /// A page of rows.
    @GET
    public Log.Page page(
            @PathParam("project") long project,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo uri) {
        var agent = staff.in(project, Permission.READ_LOG);
        var order = LogOrder.of(sort);
        return log.page(
                agent, filters.of(agent, QueryParameters.of(uri)), order, LogCursor.parse(cursor, order), size(limit));
    }

    /// How many rows there are.
    @GET
    @Path("/count")
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
