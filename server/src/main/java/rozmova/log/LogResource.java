package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import rozmova.project.PublicAddress;
import rozmova.shared.http.Problem;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// The message log: a page of it, how many rows there are, and the whole as a file.
@Path("/api/v1/projects/{project}/log")
@RunOnVirtualThread
final class LogResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final CurrentStaff staff;
    private final Log log;
    private final CsvExport export;
    private final LogFilters filters;
    private final PublicAddress address;
    private final InstantSource clock;

    LogResource(
            CurrentStaff staff,
            Log log,
            CsvExport export,
            LogFilters filters,
            PublicAddress address,
            InstantSource clock) {
        this.staff = staff;
        this.log = log;
        this.export = export;
        this.filters = filters;
        this.address = address;
        this.clock = clock;
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
        return log.page(agent, filters.of(project, uri), order, LogCursor.parse(cursor, order), size(limit));
    }

    /// How many rows there are.
    @GET
    @Path("/count")
    public Log.Count count(@PathParam("project") long project, @Context UriInfo uri) {
        return log.count(staff.in(project, Permission.READ_LOG), filters.of(project, uri));
    }

    /// The rows of the filter, or their messages, as a file.
    @GET
    @Path("/export")
    public Response export(
            @PathParam("project") long project,
            @QueryParam("format") @Nullable String format,
            @QueryParam("rows") @Nullable String rows,
            @QueryParam("delimiter") @Nullable String delimiter,
            @QueryParam("sort") @Nullable String sort,
            @Context UriInfo uri) {
        var agent = staff.in(project, Permission.EXPORT);
        LogParameters.one("format", format, "csv");
        var messages =
                LogParameters.one("rows", rows, "conversations", "messages").equals("messages");
        var filter = filters.of(project, uri);
        var order = LogOrder.of(sort);
        var form = CsvExport.Form.of(delimiter, filters.zone(project));
        StreamingOutput body = out -> {
            if (messages) {
                export.messages(agent, filter, order, form, out);
            } else {
                export.conversations(
                        agent, filter, order, form, id -> address.of("/projects/" + project + "/log/" + id), out);
            }
        };
        var name = "rozmova-%s-%s.csv"
                .formatted(
                        messages ? "messages" : "conversations",
                        clock.instant().atZone(form.zone()).toLocalDate());
        return Response.ok(body, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
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
