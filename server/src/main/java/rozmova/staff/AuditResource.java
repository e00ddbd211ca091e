package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;

/// Who did what, for those who run the project.
@Path("/api/v1/projects/{project}/audit")
@RunOnVirtualThread
final class AuditResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final CurrentStaff current;
    private final Audit audit;

    AuditResource(CurrentStaff current, Audit audit) {
        this.current = current;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "A page, newest first.")
    @Refuses("422 out-of-range cursor-malformed")
    public Page list(
            @PathParam("project") long project,
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
            @Parameter(description = "Where the page begins: `next` of the page before.")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor) {
        var agent = current.in(project, Permission.CONFIGURE);
        var size = size(limit);
        var before = before(cursor);
        var entries = audit.list(agent, before, size + 1);
        return entries.size() <= size
                ? new Page(entries, null)
                : new Page(
                        List.copyOf(entries.subList(0, size)),
                        Long.toString(entries.get(size - 1).id()));
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

    private static @Nullable Long before(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Problem.invalid("cursor", "cursor-malformed", "Take the cursor from `next` of the page before");
        }
        return Long.valueOf(cursor);
    }

    /// @param next where the next page begins; null at the end
    @Schema(name = "AuditPage")
    record Page(List<Audit.AuditEntry> entries, @Nullable String next) {}
}
