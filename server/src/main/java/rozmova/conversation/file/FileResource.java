package rozmova.conversation.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.FilePart;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// Files in and out. What a browser could run is only ever a download.
@Path("/api/v1/projects/{project}/files")
@RunOnVirtualThread
final class FileResource {
    private final CurrentStaff staff;
    private final Database database;
    private final Files files;

    FileResource(CurrentStaff staff, Database database, Files files) {
        this.staff = staff;
        this.database = database;
        this.files = files;
    }

    /// Keeps the body as a file that a message can carry.
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response upload(
            @PathParam("project") long project,
            @QueryParam("name") @Nullable String name,
            @HeaderParam("Content-Type") @Nullable String type,
            InputStream body) {
        staff.in(project, Permission.WRITE);
        if (name == null || name.isBlank()) {
            throw Problem.invalid("name", "required", "Give the file a name: ?name=offer.pdf");
        }
        try {
            return Response.status(Status.CREATED)
                    .entity(files.save(project, body, name, type, null))
                    .build();
        } catch (TooLarge tooLarge) {
            throw Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "file-too-large", "A file may have 50 MB");
        }
    }

    /// The bytes, or the range of them that was asked for.
    @GET
    @Path("/{id}")
    public Response download(
            @PathParam("project") long project,
            @PathParam("id") long id,
            @Context UriInfo uri,
            @HeaderParam("Range") @Nullable String range) {
        staff.in(project, Permission.READ_LOG);
        var file = database.read(transaction -> files.find(transaction, project, id))
                .orElseThrow(() -> Problem.notFound("There is no such file"));
        var inside = !uri.getQueryParameters().containsKey("download")
                && rozmova.conversation.file.MediaType.showable(file.type());
        var part = ByteRange.parse(range, file.size());
        var path = files.path(file.hash());
        var response = part == null
                ? Response.ok(path.toFile()).header("Content-Length", file.size())
                : Response.status(Status.PARTIAL_CONTENT)
                        .entity(new FilePart(path.toFile(), part.from(), part.length()))
                        .header("Content-Range", part.header(file.size()));
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return response.type(file.type())
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", (inside ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }
}
