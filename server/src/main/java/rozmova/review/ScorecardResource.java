package rozmova.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// By what a project judges.
@Path("/api/v1/projects/{p}/reviews/scorecards")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ScorecardResource {
    private final CurrentStaff staff;
    private final Scorecards scorecards;

    ScorecardResource(CurrentStaff staff, Scorecards scorecards) {
        this.staff = staff;
        this.scorecards = scorecards;
    }

    /// All of them.
    @GET
    public Listing list(@PathParam("p") long project) {
        var agent = staff.in(project, Permission.REVIEW);
        return new Listing(scorecards.all(agent, staff.signedIn().language()));
    }

    /// Another one.
    @POST
    public Response create(@PathParam("p") long project, ScorecardWish wish) {
        var created = scorecards.create(staff.in(project, Permission.REVIEW), wish);
        return Response.status(Response.Status.CREATED).entity(created).build();
    }

    /// Other criteria, for reviews from now on.
    @PUT
    @Path("/{id}")
    public Scorecard change(@PathParam("p") long project, @PathParam("id") long id, ScorecardWish wish) {
        return scorecards.change(staff.in(project, Permission.REVIEW), id, wish);
    }

    /// New reviews use others.
    @DELETE
    @Path("/{id}")
    public void archive(@PathParam("p") long project, @PathParam("id") long id) {
        scorecards.archive(staff.in(project, Permission.REVIEW), id);
    }

    record Listing(List<Scorecard> scorecards) {}
}
