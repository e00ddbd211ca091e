package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogHits.Hit;
import rozmova.log.LogHits.ThreadHits;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;
import rozmova.shared.words.WordQuery;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// What was hit in the conversations that a search has found.
@Path("/api/v1/projects/{project}/log")
@RunOnVirtualThread
final class LogHitResource {
    private static final int MOST = 200;

    private final CurrentStaff staff;
    private final LogHits hits;

    LogHitResource(CurrentStaff staff, LogHits hits) {
        this.staff = staff;
        this.hits = hits;
    }

    @GET
    @Path("hits")
    @Operation(summary = "An extract of each conversation.")
    @Refuses("422 id-malformed out-of-range query-too-long")
    public Hits list(
            @PathParam("project") long project,
            @Parameter(description = "Words to look for, as the log's filter takes them.") @QueryParam("q") @Nullable
                    String q,
            @Parameter(description = "Ids of conversations, repeated or with commas between them; 200 at most.")
                    @QueryParam("id")
                    @Nullable
                    List<String> id) {
        var agent = staff.in(project, Permission.READ_LOG);
        var ids = ids(id == null ? List.of() : id);
        var query = WordQuery.parse(q == null ? "" : q).filter(WordQuery::leads);
        return new Hits(query.isEmpty() ? List.of() : hits.of(agent, ids, query.get()));
    }

    @GET
    @Path("{id}/hits")
    @Operation(summary = "Every hit within one thread.")
    @Refuses("422 query-too-long")
    public ThreadHits thread(
            @PathParam("project") long project,
            @PathParam("id") long id,
            @Parameter(description = "Words to look for, as the log's filter takes them.") @QueryParam("q") @Nullable
                    String q) {
        var agent = staff.in(project, Permission.READ_LOG);
        var query = WordQuery.parse(q == null ? "" : q).orElse(WordQuery.NOTHING);
        var found = hits.in(agent, id, query);
        if (found == null) {
            throw Problem.notFound("There is no such conversation in the log");
        }
        return found;
    }

    private static List<Long> ids(List<String> values) {
        var ids = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (ids.stream().anyMatch(value -> !value.matches("\\d{1,18}"))) {
            throw Problem.invalid("id", "id-malformed", "Ids are numbers");
        }
        if (ids.size() > MOST) {
            throw Problem.invalid("id", "out-of-range", "At most %d conversations".formatted(MOST));
        }
        return ids.stream().map(Long::valueOf).toList();
    }

    /// @param hits in the order of the ids that were asked for
    @Schema(name = "LogHitList")
    record Hits(List<Hit> hits) {}
}
