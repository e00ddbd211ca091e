package rozmova.shared.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The addresses of our screens: all of them are the same page, which finds out in the browser what to show.
@Path("/{page:(setup|sign-in|invite|projects|window)(/.*)?}")
@RunOnVirtualThread
@Public("the page itself holds nothing; what it shows, it fetches with the visitor's session")
final class PageResource {
    private final Page page;

    PageResource(Page page) {
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The page.")
    @APIResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = "text/html"))
    @APIResponse(responseCode = "304", description = "What the caller has is up to date.")
    public Response page(@Context Request request) {
        var unchanged = request.evaluatePreconditions(page.tag());
        return (unchanged == null ? Response.ok(page.text()) : unchanged)
                .tag(page.tag())
                .header(HttpHeaders.CACHE_CONTROL, Page.CACHE)
                .build();
    }
}
