package rozmova.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import rozmova.review.TaskStore.Which;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.QueryParameter;
import rozmova.shared.contract.Refuses;
import rozmova.shared.contract.SharedParameters;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// What waits to be reviewed.
@Path("/api/v1/projects/{project}/reviews/queue")
@RunOnVirtualThread
final class QueueResource {
    /// What may be wrong with a draw, the filter among it.
    private static final String DRAW = "422 rule-unknown required out-of-range too-long query-malformed unknown-value"
            + " date-malformed id-malformed query-too-long too-many";

    private final CurrentStaff staff;
    private final Queue queue;
    private final Draws draws;

    QueueResource(CurrentStaff staff, Queue queue, Draws draws) {
        this.staff = staff;
        this.queue = queue;
        this.draws = draws;
    }

    @GET
    @Operation(summary = "What is due first.")
    @Refuses("422 out-of-range")
    @AlsoTakes(Parameters.class)
    public Queue.Open open(
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
            @Context UriInfo uri) {
        var agent = staff.in(project, Permission.REVIEW);
        return queue.open(agent, new Which(id(uri, "manager"), id(uri, "rule")), Texts.limit(limit));
    }

    @POST
    @Path("/draw")
    @Operation(summary = "Draws now.")
    @Refuses({"409 already-drawn", DRAW})
    public Drawn draw(@PathParam("project") long project, Wish wish) {
        var agent = staff.in(project, Permission.REVIEW);
        return new Drawn(
                wish.rule() == null
                        ? draws.byHand(agent, wish.query(), wish.count())
                        : draws.byRule(agent, wish.rule()));
    }

    @POST
    @Path("/{id}/skip")
    @Operation(summary = "Nobody has to review it.")
    @Refuses({"409 task-done", "422 too-long"})
    public void skip(@PathParam("project") long project, @PathParam("id") long id, Skip skip) {
        queue.skip(staff.in(project, Permission.REVIEW), id, skip.reason());
    }

    private static @Nullable Long id(UriInfo uri, String name) {
        var ids = ReviewFilter.ids(QueryParameters.of(uri), name);
        return ids.isEmpty() ? null : ids.getFirst();
    }

    /// By a rule, or some of what a filter lets through.
    @Schema(name = "DrawRequest")
    record Wish(
            @Nullable Long rule,
            @Nullable String query,
            @Nullable Integer count) {}

    @Schema(name = "DrawnReviews")
    record Drawn(int drawn) {}

    @Schema(name = "SkipRequest")
    record Skip(@Nullable String reason) {}

    /// Which tasks are wanted.
    static final class Parameters implements SharedParameters {
        @Override
        public List<QueryParameter> all() {
            return List.of(
                    QueryParameter.shaped("manager", "The id of whose work is to be judged.", "\\d+", "2"),
                    QueryParameter.shaped("rule", "The id of the rule that drew it.", "\\d+", "3"));
        }

        @Override
        public List<String> codes() {
            return List.of("id-malformed");
        }
    }
}
