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

/// What is drawn for review by itself.
@Path("/api/v1/projects/{project}/reviews/rules")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class RuleResource {
    private static final String WISH = "422 required name-missing name-too-long out-of-range too-long too-many"
            + " name-taken unknown-value query-malformed date-malformed id-malformed query-too-long";

    private final CurrentStaff staff;
    private final Rules rules;

    RuleResource(CurrentStaff staff, Rules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    @GET
    @Operation(summary = "All of them, by name.")
    public Listing list(@PathParam("project") long project) {
        return new Listing(rules.all(staff.in(project, Permission.REVIEW)));
    }

    @POST
    @Operation(summary = "Another one.")
    @Refuses(WISH)
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Rule create(@PathParam("project") long project, RuleWish wish) {
        return rules.create(staff.in(project, Permission.REVIEW), wish);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "It draws otherwise from now on.")
    @Refuses(WISH)
    public Rule change(@PathParam("project") long project, @PathParam("id") long id, RuleWish wish) {
        return rules.change(staff.in(project, Permission.REVIEW), id, wish);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "It draws no more.")
    public void delete(@PathParam("project") long project, @PathParam("id") long id) {
        rules.delete(staff.in(project, Permission.REVIEW), id);
    }

    @Schema(name = "ReviewRuleList")
    record Listing(List<Rule> rules) {}
}
