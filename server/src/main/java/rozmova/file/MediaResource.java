package rozmova.file;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import rozmova.file.PublicFiles.Opening;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.http.Public;
import rozmova.shared.http.RateLimit;

/// Where platforms fetch the files of messages.
@Path("/media/{signed}/{name}")
@RunOnVirtualThread
@Public("platforms fetch files here and cannot sign in; the address is signed and ends by itself")
@Produces(MediaType.WILDCARD)
final class MediaResource {
    /// The servers of a platform are few and fetch for all of its users.
    private static final int PER_MINUTE = 600;

    private final PublicFiles addresses;
    private final Files files;
    private final FileResponse handing;
    private final RateLimit limit;

    MediaResource(PublicFiles addresses, Files files, FileResponse handing, InstantSource clock) {
        this.addresses = addresses;
        this.files = files;
        this.handing = handing;
        this.limit = new RateLimit(clock, PER_MINUTE, Duration.ofMinutes(1));
    }

    @GET
    @Uncompressed
    @Operation(summary = "The bytes of the file that the address names.")
    @Refuses({"404 not-found", "410 address-over", "429 too-many-requests"})
    @APIResponse(responseCode = "200", description = "The bytes.", content = @Content(mediaType = "*/*"))
    @APIResponse(responseCode = "206", description = "A range of them.", content = @Content(mediaType = "*/*"))
    @APIResponse(responseCode = "304", description = "What the caller has is up to date.")
    @APIResponse(responseCode = "416", description = "There is no such range.")
    public Response fetch(
            @PathParam("signed") String signed,
            @PathParam("name") String name,
            @Context HttpServerRequest caller,
            @Context HttpHeaders asked,
            @Context Request request) {
        limit.count(Network.of(caller).key());
        return switch (addresses.open(signed)) {
            case Opening.Forged forged -> throw nothing();
            case Opening.Over over -> throw Problem.of(Status.GONE, "address-over", "This address has ended");
            case Opening.File(var project, var id, var rest) -> {
                // The name belongs to the address: nobody gives our file an ending of their choice.
                var file = files.find(project, id)
                        .filter(found -> FileName.inAddress(found).equals(name))
                        .orElseThrow(MediaResource::nothing);
                yield handing.answer(file, request.getMethod(), asked, false, "private, max-age=" + rest.toSeconds());
            }
        };
    }

    private static Problem nothing() {
        return Problem.notFound("There is nothing at this address");
    }
}
