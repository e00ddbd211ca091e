package rozmova.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import rozmova.review.TaskStore.Which;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// What waits to be reviewed.
@Path("/api/v1/projects/{p}/reviews/queue")
@RunOnVirtualThread
final class QueueResource {
    private final CurrentStaff staff;
    private final Queue queue;
    private final Draws draws;

    QueueResource(CurrentStaff staff, Queue queue, Draws draws) {
        this.staff = staff;
        this.queue = queue;
        this.draws = draws;
    }

    /// What is due first.
    @GET
    public Queue.Open open(
            @PathParam("p") long project, @QueryParam("limit") @Nullable String limit, @Context UriInfo uri) {
        var agent = staff.in(project, Permission.REVIEW);
        return queue.open(agent, new Which(id(uri, "manager"), id(uri, "rule")), Texts.limit(limit));
    }

    /// Draws now.
    @POST
    @Path("/draw")
    public Drawn draw(@PathParam("p") long project, Wish wish) {
        var agent = staff.in(project, Permission.REVIEW);
        return new Drawn(
                wish.rule() == null
                        ? draws.byHand(agent, wish.query(), wish.count())
                        : draws.byRule(agent, wish.rule()));
    }

    /// Nobody has to review it.
    @POST
    @Path("/{id}/skip")
    public void skip(@PathParam("p") long project, @PathParam("id") long id, Skip skip) {
        queue.skip(staff.in(project, Permission.REVIEW), id, skip.reason());
    }

    private static @Nullable Long id(UriInfo uri, String name) {
        var ids = ReviewFilter.ids(QueryParameters.of(uri), name);
        return ids.isEmpty() ? null : ids.getFirst();
    }

    /// By a rule, or some of what a filter lets through.
    record Wish(
            @Nullable Long rule,
            @Nullable String query,
            @Nullable Integer count) {}

    record Drawn(int drawn) {}

    record Skip(@Nullable String reason) {}
}
