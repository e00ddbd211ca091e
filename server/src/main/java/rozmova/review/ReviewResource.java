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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.review.ReviewWish.CommentWish;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// What was found of conversations, and what managers say to it. Managers reach what is about them.
@Path("/api/v1/projects/{p}/reviews")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ReviewResource {
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

    /// A page of reviews, the newest first.
    @GET
    public ReviewReading.Page page(
            @PathParam("p") long project,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo uri) {
        var agent = current.in(project, Permission.WRITE);
        return reading.page(agent, filters.of(agent, QueryParameters.of(uri)), before(cursor), Texts.limit(limit));
    }

    /// What they come to, by manager and criterion.
    @GET
    @Path("/averages")
    public Averages averages(@PathParam("p") long project, @Context UriInfo uri) {
        var agent = current.in(project, Permission.WRITE);
        return reading.averages(agent, filters.of(agent, QueryParameters.of(uri)));
    }

    /// How many reviews of one's own work wait to be seen.
    @GET
    @Path("/unseen")
    public Feedback.Unseen unseen(@PathParam("p") long project) {
        return feedback.unseen(current.in(project, Permission.WRITE));
    }

    /// All of a conversation.
    @GET
    @Path("/conversations/{id}")
    public Listing ofConversation(@PathParam("p") long project, @PathParam("id") long id) {
        return new Listing(reading.ofConversation(current.in(project, Permission.WRITE), id));
    }

    /// One of them.
    @GET
    @Path("/{id}")
    public Review show(@PathParam("p") long project, @PathParam("id") long id) {
        return reading.one(current.in(project, Permission.WRITE), id);
    }

    /// Judges a conversation.
    @POST
    public Response create(@PathParam("p") long project, ReviewWish wish) {
        return created(reviews.create(current.in(project, Permission.REVIEW), wish));
    }

    /// Judges it otherwise.
    @PUT
    @Path("/{id}")
    public Review change(@PathParam("p") long project, @PathParam("id") long id, ReviewWish wish) {
        return reviews.change(current.in(project, Permission.REVIEW), id, wish);
    }

    /// Takes a review back.
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("p") long project, @PathParam("id") long id) {
        reviews.delete(current.in(project, Permission.REVIEW), id);
    }

    /// Adds something, or answers to it.
    @POST
    @Path("/{id}/comments")
    public Response comment(@PathParam("p") long project, @PathParam("id") long id, CommentWish wish) {
        return created(feedback.comment(current.in(project, Permission.WRITE), id, wish));
    }

    /// Takes one's own comment back.
    @DELETE
    @Path("/{id}/comments/{comment}")
    public void deleteComment(
            @PathParam("p") long project, @PathParam("id") long id, @PathParam("comment") long comment) {
        feedback.delete(current.in(project, Permission.WRITE), id, comment);
    }

    /// The manager has seen it.
    @POST
    @Path("/{id}/seen")
    public void seen(@PathParam("p") long project, @PathParam("id") long id) {
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

    private static Response created(Object what) {
        return Response.status(Response.Status.CREATED).entity(what).build();
    }

    record Listing(List<Review> reviews) {}
}
