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
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
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
    public Response open(Credentials credentials, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        var arrival = signIn.enter(credentials.email(), credentials.password(), caller);
        return welcome.to(arrival, caller, Response.Status.OK);
    }

    @DELETE
    public Response close() {
        return welcome.goodbye();
    }

    record Credentials(@Nullable String email, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials[" + email + "]";
        }
    }
}
