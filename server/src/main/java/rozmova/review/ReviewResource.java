package rozmova.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.review.ReviewWish.CommentWish;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// What was found of conversations, and what managers say to it. Managers reach what is about them.
@Path("/api/v1/projects/{project}/reviews")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ReviewResource {
    /// What may be wrong with a judgement.
    private static final String JUDGEMENT = "422 required too-long too-many scorecard-unknown manager-unknown"
            + " message-unknown criterion-unknown answer-missing answer-invalid";

    private final CurrentStaff current;
    private final Reviews reviews;
    private final ReviewReading reading;
    private final Feedback feedback;
    private final ReviewFilters filters;

    ReviewResource(
            CurrentStaff current, Reviews reviews, ReviewReading reading, Feedback feedback, ReviewFilters filters) {
        this.current = current;
        this.reviews = reviews;
        this.reading = reading;
        this.feedback = feedback;
        this.filters = filters;
    }

    @GET
    @Operation(summary = "A page of reviews, the newest first.")
    @Refuses("422 cursor-malformed out-of-range")
    @AlsoTakes(ReviewFilter.Parameters.class)
    public ReviewReading.Page page(
            @PathParam("project") long project,
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
        var agent = current.in(project, Permission.WRITE);
        return reading.page(agent, filters.of(agent, QueryParameters.of(uri)), before(cursor), Texts.limit(limit));
    }

    @GET
    @Path("/averages")
    @Operation(summary = "What they come to, by manager and criterion.")
    @AlsoTakes(ReviewFilter.Parameters.class)
    public Averages averages(@PathParam("project") long project, @Context UriInfo uri) {
        var agent = current.in(project, Permission.WRITE);
        return reading.averages(agent, filters.of(agent, QueryParameters.of(uri)));
    }

    @GET
    @Path("/unseen")
    @Operation(summary = "How many reviews of one's own work wait to be seen.")
    public Feedback.Unseen unseen(@PathParam("project") long project) {
        return feedback.unseen(current.in(project, Permission.WRITE));
    }

    @GET
    @Path("/conversations/{id}")
    @Operation(summary = "All of a conversation.")
    public Listing ofConversation(@PathParam("project") long project, @PathParam("id") long id) {
        return new Listing(reading.ofConversation(current.in(project, Permission.WRITE), id));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Review show(@PathParam("project") long project, @PathParam("id") long id) {
        return reading.one(current.in(project, Permission.WRITE), id);
    }

    @POST
    @Operation(summary = "Judges a conversation.")
    @Refuses({"409 already-reviewed not-logged scorecard-archived", JUDGEMENT})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Review create(@PathParam("project") long project, ReviewWish wish) {
        return reviews.create(current.in(project, Permission.REVIEW), wish);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Judges it otherwise.")
    @Refuses({"403 not-yours", "409 already-reviewed scorecard-archived", JUDGEMENT})
    public Review change(@PathParam("project") long project, @PathParam("id") long id, ReviewWish wish) {
        return reviews.change(current.in(project, Permission.REVIEW), id, wish);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a review back.")
    @Refuses("403 not-yours")
    public void delete(@PathParam("project") long project, @PathParam("id") long id) {
        reviews.delete(current.in(project, Permission.REVIEW), id);
    }

    @POST
    @Path("/{id}/comments")
    @Operation(summary = "Adds something, or answers to it.")
    @Refuses("422 required too-long too-many message-unknown")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Review.Comment comment(@PathParam("project") long project, @PathParam("id") long id, CommentWish wish) {
        return feedback.comment(current.in(project, Permission.WRITE), id, wish);
    }

    @DELETE
    @Path("/{id}/comments/{comment}")
    @Operation(summary = "Takes one's own comment back.")
    @Refuses("403 not-yours")
    public void deleteComment(
            @PathParam("project") long project, @PathParam("id") long id, @PathParam("comment") long comment) {
        feedback.delete(current.in(project, Permission.WRITE), id, comment);
    }

    @POST
    @Path("/{id}/seen")
    @Operation(summary = "The manager has seen it.")
    public void seen(@PathParam("project") long project, @PathParam("id") long id) {
        feedback.seen(current.in(project, Permission.WRITE), id);
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

    @Schema(name = "ReviewList")
    record Listing(List<Review> reviews) {}
}
