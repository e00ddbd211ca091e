package rozmova.file;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.QueryParameter;
import rozmova.shared.contract.Refuses;
import rozmova.shared.contract.SharedParameters;
import rozmova.shared.http.Problem;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// Files in and out, for those who work in the project.
@Path("/api/v1/projects/{project}/files")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
final class FileResource {
    /// The bytes behind an id never change.
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private final CurrentStaff staff;
    private final Files files;
    private final FileResponse handing;
    private final Thumbnails thumbnails;
    private final FileConfig config;

    FileResource(CurrentStaff staff, Files files, FileResponse handing, Thumbnails thumbnails, FileConfig config) {
        this.staff = staff;
        this.files = files;
        this.handing = handing;
        this.thumbnails = thumbnails;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Keeps the body as a file that a message can carry.")
    @Refuses({"413 file-too-large", "422 required", "507 disk-full"})
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public StoredFile upload(
            @PathParam("project") long project,
            @Parameter(description = "What the file is called.", required = true) @QueryParam("name") @Nullable
                    String name,
            @HeaderParam("Content-Type") @Nullable String type,
            InputStream body) {
        staff.in(project, Permission.WRITE);
        if (name == null || name.isBlank()) {
            throw Problem.invalid("name", "required", "Give the file a name: ?name=offer.pdf");
        }
        try {
            return files.save(project, body, name, type, null);
        } catch (TooLarge tooLarge) {
            throw Problem.of(
                    Status.REQUEST_ENTITY_TOO_LARGE,
                    "file-too-large",
                    "A file may have %d MB".formatted(config.fileMegabytes()));
        } catch (DiskFull full) {
            throw Problem.noRoom(
                    "disk-full", "The server's disk has no room for this file; ask whoever runs the server");
        }
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Path("/{id}")
    @Uncompressed
    @Operation(summary = "The bytes, or the range of them that was asked for.")
    @AlsoTakes(Parameters.class)
    @APIResponse(responseCode = "200", description = "The bytes.", content = @Content(mediaType = "*/*"))
    @APIResponse(responseCode = "206", description = "A range of them.", content = @Content(mediaType = "*/*"))
    @APIResponse(responseCode = "304", description = "What the caller has is up to date.")
    @APIResponse(responseCode = "416", description = "There is no such range.")
    public Response download(
            @PathParam("project") long project,
            @PathParam("id") long id,
            @Context UriInfo uri,
            @Context HttpHeaders asked,
            @Context Request request) {
        var file = visible(project, id);
        var download = uri.getQueryParameters().containsKey("download");
        return handing.answer(file, request.getMethod(), asked, download, FOR_GOOD);
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Path("/{id}/thumbnail")
    @Uncompressed
    @Operation(summary = "A picture made small.")
    @Refuses({"404 not-an-image", "422 size-unknown", "503 pictures-waiting"})
    @APIResponse(responseCode = "200", description = "The picture.", content = @Content(mediaType = "image/*"))
    @APIResponse(responseCode = "304", description = "What the caller has is up to date.")
    public Response thumbnail(
            @PathParam("project") long project,
            @PathParam("id") long id,
            @Parameter(
                            description = "Pixels of the longer side.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            enumeration = {"96", "320", "640"},
                                            defaultValue = "320"))
                    @QueryParam("size")
                    @DefaultValue("320")
                    String wanted,
            @Context HttpHeaders asked) {
        var file = visible(project, id);
        var size = wanted.matches("\\d{1,4}") ? Integer.parseInt(wanted) : 0;
        if (!Thumbnails.SIZES.contains(size)) {
            throw Problem.invalid("size", "size-unknown", "There are these sizes: " + Thumbnails.SIZES);
        }
        var tag = FileResponse.tag(file.hash() + "-" + size);
        if (FileResponse.isKnown(asked, tag)) {
            return FileResponse.described(Response.notModified(), tag, FOR_GOOD).build();
        }
        var small = thumbnails
                .of(file, size)
                .orElseThrow(() -> Problem.of(
                        Status.NOT_FOUND, "not-an-image", "This file is no picture that can be made smaller"));
        return FileResponse.described(Response.ok(small.bytes()), tag, FOR_GOOD)
                .type(small.type())
                .build();
    }

    private StoredFile visible(long project, long id) {
        staff.in(project, Permission.READ_LOG);
        return files.find(project, id).orElseThrow(() -> Problem.notFound("There is no such file"));
    }

    /// How a file is handed out.
    static final class Parameters implements SharedParameters {
        @Override
        public List<QueryParameter> all() {
            return List.of(QueryParameter.text("download", "When it is there: to be kept, and not to be shown.", ""));
        }

        @Override
        public List<String> codes() {
            return List.of();
        }
    }
}
