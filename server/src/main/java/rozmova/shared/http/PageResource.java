package rozmova.shared.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The addresses of our screens: all of them are the same page, which finds out in the browser what to show.
@Path("/{page:(setup|sign-in|invite|projects|window)(/.*)?}")
@RunOnVirtualThread
@Public("the page itself holds nothing; what it shows, it fetches with the visitor's session")
final class PageResource {
    private final byte[] page;

    PageResource() {
        try (var file = PageResource.class.getResourceAsStream("/META-INF/resources/index.html")) {
            page = file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The page.
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return Response.ok(page).header("Cache-Control", "no-cache").build();
    }
}
