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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Network;
import rozmova.shared.http.Public;

@Path("/api/v1/invites/{token}")
@Public("Who is invited cannot sign in yet; the token is the secret")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class InviteResource {
    private static final String PERSON = "422 required name-missing name-too-long password-too-short"
            + " password-too-long password-common password-pattern password-of-names locale-unknown";

    private final Acceptance acceptance;
    private final Welcome welcome;
    private final UnknownInvites unknown;

    InviteResource(Acceptance acceptance, Welcome welcome, UnknownInvites unknown) {
        this.acceptance = acceptance;
        this.welcome = welcome;
        this.unknown = unknown;
    }

    @GET
    @Operation(summary = "What an invitation is for.")
    @Refuses({"404 invite-gone", "429 too-many-requests"})
    public Acceptance.Preview show(@PathParam("token") String token, @Context HttpServerRequest request) {
        return unknown.counted(token, Network.of(request), () -> acceptance.preview(token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Joins the project, and signs in.")
    @Refuses({
        "401 sign-in-failed",
        "404 invite-gone",
        "409 email-taken",
        PERSON,
        "429 too-many-attempts too-many-requests"
    })
    public RestResponse<Me> accept(
            @PathParam("token") String token, Acceptance.Answer answer, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        var arrival = unknown.counted(token, caller.network(), () -> acceptance.accept(token, answer, caller));
        return welcome.to(arrival, caller, RestResponse.Status.OK);
    }
}
