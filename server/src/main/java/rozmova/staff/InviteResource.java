package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.http.Network;
import rozmova.shared.http.Public;

@Path("/api/v1/invites/{token}")
@Public("Who is invited cannot sign in yet; the token is the secret")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class InviteResource {
    private final Database database;
    private final Invites invites;
    private final Acceptance acceptance;
    private final Projects projects;
    private final Staff staff;
    private final Welcome welcome;
    private final UnknownInvites unknown;

    InviteResource(
            Database database,
            Invites invites,
            Acceptance acceptance,
            Projects projects,
            Staff staff,
            Welcome welcome,
            UnknownInvites unknown) {
        this.database = database;
        this.invites = invites;
        this.acceptance = acceptance;
        this.projects = projects;
        this.staff = staff;
        this.welcome = welcome;
        this.unknown = unknown;
    }

    @GET
    public Preview show(@PathParam("token") String token, @Context HttpServerRequest request) {
        return unknown.counted(
                token,
                Network.of(request),
                () -> database.read(transaction -> {
                    var invite = invites.find(transaction, token);
                    var project = projects.find(transaction, invite.projectId()).map(Project::name);
                    return new Preview(
                            project.orElseThrow(),
                            invite.email(),
                            invite.role(),
                            staff.knows(transaction, invite.email()));
                }));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(
            @PathParam("token") String token, Acceptance.Answer answer, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        var arrival = unknown.counted(token, caller.network(), () -> acceptance.accept(token, answer, caller));
        return welcome.to(arrival, caller, Response.Status.OK);
    }

    record Preview(String projectName, String email, Role role, boolean known) {}
}
