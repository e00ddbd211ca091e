package rozmova.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import rozmova.shared.http.Public;

/// Answers browsers that ask whether a page may call us at all.
@Path("/w")
@OnSites
@Public("Browsers ask it before they tell who calls")
@RunOnVirtualThread
@Produces(MediaType.WILDCARD)
class PreflightResource {
    @OPTIONS
    @Path("{rest: .+}")
    @Operation(summary = "The script needs no permission asked for, other callers may.")
    @APIResponse(responseCode = "204", description = "Any page may send this.")
    public Response preflight() {
        return Response.noContent()
                .header("Access-Control-Allow-Methods", "GET, POST")
                .header("Access-Control-Allow-Headers", "Content-Type")
                .header("Access-Control-Max-Age", "86400")
                .build();
    }
}
