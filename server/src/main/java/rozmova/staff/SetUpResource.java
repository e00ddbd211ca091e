package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Public;

@Path("/api/v1/setup")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class SetUpResource {
    private static final String PERSON_SETUP = "422 setup-code-wrong name-missing name-too-long email-invalid"
            + " password-too-short password-too-long password-common password-pattern password-of-names"
            + " time-zone-unknown locale-unknown";

    private final SetUp setUp;
    private final Welcome welcome;

    SetUpResource(SetUp setUp, Welcome welcome) {
        this.setUp = setUp;
        this.welcome = welcome;
    }

    @GET
    @Public("Nobody can sign in before it; tells only whether it is to do")
    @Operation(summary = "Whether nobody has set this installation up yet.")
    public Needed needed() {
        return new Needed(setUp.needed());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Public("Nobody can sign in before it; the code from the server's output protects it")
    @Operation(summary = "Makes the first project and its owner, who is signed in then.")
    @Refuses({"409 setup-done email-taken", PERSON_SETUP, "429 too-many-attempts"})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<Me> perform(SetUp.Wish wish, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        return welcome.to(setUp.perform(wish, caller), caller, RestResponse.Status.CREATED);
    }

    @Schema(name = "SetUpState")
    record Needed(boolean needed) {}
}
