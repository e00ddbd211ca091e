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
import jakarta.ws.rs.core.Response;
import rozmova.shared.http.Public;

@Path("/api/v1/setup")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class SetUpResource {
    private final SetUp setUp;
    private final Welcome welcome;

    SetUpResource(SetUp setUp, Welcome welcome) {
        this.setUp = setUp;
        this.welcome = welcome;
    }

    @GET
    @Public("Nobody can sign in before it; tells only whether it is to do")
    public Needed needed() {
        return new Needed(setUp.needed());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Public("Nobody can sign in before it; the code from the server's output protects it")
    public Response perform(SetUp.Wish wish, @Context HttpServerRequest request) {
        var caller = Caller.of(request);
        return welcome.to(setUp.perform(wish, caller), caller, Response.Status.CREATED);
    }

    record Needed(boolean needed) {}
}
