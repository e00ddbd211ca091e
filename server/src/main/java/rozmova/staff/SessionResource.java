package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Public;

@Path("/api/v1/session")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class SessionResource {
    private final SignIn signIn;
    private final Welcome welcome;

    SessionResource(SignIn signIn, Welcome welcome) {
        this.signIn = signIn;
        this.welcome = welcome;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Public("This is the sign-in; password and limits protect it")
    @Operation(summary = "Signs in.")
    @Refuses({"401 sign-in-failed", "422 email-invalid password-too-long", "429 too-many-attempts"})
    public RestResponse<Me> open(Credentials credentials, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        var arrival = signIn.enter(credentials.email(), credentials.password(), caller);
        return welcome.to(arrival, caller, RestResponse.Status.OK);
    }

    @DELETE
    @Operation(summary = "Signs out.")
    public RestResponse<Void> close() {
        return welcome.goodbye();
    }

    @Schema(
            name = "SignInRequest",
            requiredProperties = {"email", "password"})
    record Credentials(@Nullable String email, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials[" + email + "]";
        }
    }
}
