package rozmova.log.export;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import rozmova.log.LogFilterParameters;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.QueryParameters;
import rozmova.shared.http.RateLimit;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// A file that leaves while it is made.
@Path("/api/v1/projects/{project}/log/export")
@RunOnVirtualThread
@Produces(MediaType.WILDCARD)
final class StreamResource {
    private static final int OFTEN = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CurrentStaff staff;
    private final ExportRequests requests;
    private final Sending sending;
    private final InstantSource clock;
    private final RateLimit limit;

    StreamResource(CurrentStaff staff, ExportRequests requests, Sending sending, InstantSource clock) {
        this.staff = staff;
        this.requests = requests;
        this.sending = sending;
        this.clock = clock;
        limit = new RateLimit(clock, OFTEN, WINDOW);
    }

    @GET
    @Uncompressed
    @Operation(summary = "The rows of the filter, or their messages, as a file.")
    @Refuses({"422 unknown-value", "429 downloads-busy too-many-requests", "503 export-too-long"})
    @AlsoTakes({LogFilterParameters.class, ExportParameters.class})
    @APIResponse(
            responseCode = "200",
            description = "The file, while it is made.",
            content = @Content(mediaType = "*/*"))
    public Response stream(@PathParam("project") long project, @Context UriInfo uri, @Context RoutingContext routing) {
        var agent = staff.in(project, Permission.EXPORT);
        var request = requests.of(agent, QueryParameters.of(uri));
        limit.count(project + "/" + agent.id());
        var query = uri.getRequestUri().getRawQuery();
        var order = sending.order(agent, request, query == null ? "" : query);
        StreamingOutput body = out -> sending.send(order, routing, out);
        return FileAnswer.of(body, request.format(), request.fileName(clock.instant()));
    }
}
