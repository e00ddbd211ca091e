package rozmova.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Network;
import rozmova.shared.http.Public;

/// The one line that a customer puts on the site leads here.
@Path("/w")
@OnSites
@Public("The script is meant for everybody's browser; it carries nothing of the project but its public key")
@RunOnVirtualThread
@Produces(MediaType.WILDCARD)
class ScriptResource {
    private static final String TYPE = "text/javascript;charset=utf-8";
    private static final String UNKNOWN =
            "// Rozmova: there is no project with the key in this address; copy the line from its settings again.\n";

    private final Sites sites;
    private final SiteScript script;
    private final Installations installations;

    ScriptResource(Sites sites, SiteScript script, Installations installations) {
        this.sites = sites;
        this.script = script;
        this.installations = installations;
    }

    @GET
    @Path("{key: [^/]+}.js")
    @Operation(summary = "The script.")
    @APIResponse(responseCode = "200", description = "The script.", content = @Content(mediaType = "text/javascript"))
    @APIResponse(responseCode = "304", description = "What the caller has is up to date.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such project; a comment in the script says so.",
            content = @Content(mediaType = "text/javascript"))
    public Response script(
            @PathParam("key") String key,
            @HeaderParam("Referer") @Nullable String referer,
            @Context HttpServerRequest caller,
            @Context Request request) {
        var projectId = sites.find(key, Network.of(caller));
        if (projectId.isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND)
                    .type(TYPE)
                    .entity(UNKNOWN)
                    .build();
        }
        installations.seen(projectId.get(), referer);
        var unchanged = request.evaluatePreconditions(script.tag());
        var response = unchanged == null ? Response.ok(script.text()).type(TYPE) : unchanged;
        return response.tag(script.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
