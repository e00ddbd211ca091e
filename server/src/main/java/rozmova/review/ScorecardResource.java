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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import rozmova.shared.contract.Refuses;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// By what a project judges.
@Path("/api/v1/projects/{project}/reviews/scorecards")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class ScorecardResource {
    private static final String WISH = "422 required name-missing name-too-long out-of-range too-long too-many"
            + " name-taken unknown-value criteria-missing criterion-unknown";

    private final CurrentStaff staff;
    private final Scorecards scorecards;

    ScorecardResource(CurrentStaff staff, Scorecards scorecards) {
        this.staff = staff;
        this.scorecards = scorecards;
    }

    @GET
    @Operation(summary = "All of them.")
    public Listing list(@PathParam("project") long project) {
        var agent = staff.in(project, Permission.REVIEW);
        return new Listing(scorecards.all(agent, staff.signedIn().language()));
    }

    @POST
    @Operation(summary = "Another one.")
    @Refuses(WISH)
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Scorecard create(@PathParam("project") long project, ScorecardWish wish) {
        return scorecards.create(staff.in(project, Permission.REVIEW), wish);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Other criteria, for reviews from now on.")
    @Refuses(WISH)
    public Scorecard change(@PathParam("project") long project, @PathParam("id") long id, ScorecardWish wish) {
        return scorecards.change(staff.in(project, Permission.REVIEW), id, wish);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "New reviews use others.")
    public void archive(@PathParam("project") long project, @PathParam("id") long id) {
        scorecards.archive(staff.in(project, Permission.REVIEW), id);
    }

    @Schema(name = "ScorecardList")
    record Listing(List<Scorecard> scorecards) {}
}
