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
import rozmova.shared.http.Network;
import rozmova.shared.http.Public;

@Path("/api/v1/invites/{token}")
@Public("Who is invited cannot sign in yet; the token is the secret")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class InviteResource {
    private final Acceptance acceptance;
    private final Welcome welcome;
    private final UnknownInvites unknown;

    InviteResource(Acceptance acceptance, Welcome welcome, UnknownInvites unknown) {
        this.acceptance = acceptance;
        this.welcome = welcome;
        this.unknown = unknown;
    }

    @GET
    public Acceptance.Preview show(@PathParam("token") String token, @Context HttpServerRequest request) {
        return unknown.counted(token, Network.of(request), () -> acceptance.preview(token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(
            @PathParam("token") String token, Acceptance.Answer answer, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        var arrival = unknown.counted(token, caller.network(), () -> acceptance.accept(token, answer, caller));
        return welcome.to(arrival, caller, Response.Status.OK);
    }
}
