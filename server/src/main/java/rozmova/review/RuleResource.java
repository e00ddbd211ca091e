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

/// What is drawn for review by itself.
@Path("/api/v1/projects/{p}/reviews/rules")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class RuleResource {
    private final CurrentStaff staff;
    private final Rules rules;

    RuleResource(CurrentStaff staff, Rules rules) {
        this.staff = staff;
        this.rules = rules;
    }

    /// All of them, by name.
    @GET
    public Listing list(@PathParam("p") long project) {
        return new Listing(rules.all(staff.in(project, Permission.REVIEW)));
    }

    /// Another one.
    @POST
    public Response create(@PathParam("p") long project, RuleWish wish) {
        var created = rules.create(staff.in(project, Permission.REVIEW), wish);
        return Response.status(Response.Status.CREATED).entity(created).build();
    }

    /// It draws otherwise from now on.
    @PUT
    @Path("/{id}")
    public Rule change(@PathParam("p") long project, @PathParam("id") long id, RuleWish wish) {
        return rules.change(staff.in(project, Permission.REVIEW), id, wish);
    }

    /// It draws no more.
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("p") long project, @PathParam("id") long id) {
        rules.delete(staff.in(project, Permission.REVIEW), id);
    }

    record Listing(List<Rule> rules) {}
}
