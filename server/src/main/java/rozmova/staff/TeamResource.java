package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.project.PublicAddress;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Problem;

@Path("/api/v1/projects/{project}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class TeamResource {
    private final CurrentStaff current;
    private final Staff staff;
    private final Invites invites;
    private final OnlineStaff online;
    private final PublicAddress address;

    TeamResource(CurrentStaff current, Staff staff, Invites invites, OnlineStaff online, PublicAddress address) {
        this.current = current;
        this.staff = staff;
        this.invites = invites;
        this.online = online;
        this.address = address;
    }

    @GET
    @Path("/staff")
    @Operation(summary = "Who works in the project, and who is invited.")
    public Team show(@PathParam("project") long project) {
        var agent = current.in(project, Permission.READ_LOG);
        var present = online.online(project);
        return new Team(
                staff.list(agent).stream()
                        .map(member -> Person.of(member, present.contains(member.id())))
                        .toList(),
                invites.list(agent).stream()
                        .map(invite -> Invited.of(invite, null))
                        .toList());
    }

    @PATCH
    @Path("/staff/{id}")
    @Operation(summary = "Gives a member another role.")
    @Refuses({"409 last-owner", "422 role-invalid"})
    public Person changeRole(@PathParam("project") long project, @PathParam("id") long id, RoleChange change) {
        var agent = current.in(project, Permission.CONFIGURE);
        var role = change.role();
        if (role == null) {
            throw Problem.invalid("role", "role-invalid", "Give a role");
        }
        var member = staff.changeRole(agent, id, role);
        return Person.of(member, online.online(project).contains(id));
    }

    @DELETE
    @Path("/staff/{id}")
    @Operation(summary = "The person works here no more.")
    @Refuses("409 last-owner")
    public void remove(@PathParam("project") long project, @PathParam("id") long id) {
        var agent = current.in(project, Permission.CONFIGURE);
        staff.remove(agent, id);
    }

    @POST
    @Path("/invites")
    @Operation(summary = "Invites somebody; the link is told this once.")
    @Refuses({"409 email-taken", "422 email-invalid role-invalid"})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public Invited invite(@PathParam("project") long project, Invitation invitation) {
        var agent = current.in(project, Permission.CONFIGURE);
        var created = invites.create(agent, invitation.email(), invitation.role());
        var link = address.of("/invite/" + created.token());
        return Invited.of(created.invite(), link);
    }

    @DELETE
    @Path("/invites/{id}")
    @Operation(summary = "The invitation opens nothing any more.")
    public void revoke(@PathParam("project") long project, @PathParam("id") long id) {
        var agent = current.in(project, Permission.CONFIGURE);
        invites.revoke(agent, id);
    }

    record Team(List<Person> staff, List<Invited> invites) {}

    @Schema(name = "TeamMember")
    record Person(long id, String name, String email, Role role, boolean online) {
        static Person of(Member member, boolean online) {
            return new Person(member.id(), member.name(), member.email(), member.role(), online);
        }
    }

    @Schema(name = "Invite")
    record Invited(
            long id,
            String email,
            Role role,
            Instant expiresAt,
            @Nullable String link) {
        static Invited of(Invite invite, @Nullable String link) {
            return new Invited(invite.id(), invite.email(), invite.role(), invite.expiresAt(), link);
        }
    }

    @Schema(
            name = "RoleChange",
            requiredProperties = {"role"})
    record RoleChange(@Nullable Role role) {}

    @Schema(
            name = "InviteRequest",
            requiredProperties = {"email", "role"})
    record Invitation(@Nullable String email, @Nullable Role role) {}
}
