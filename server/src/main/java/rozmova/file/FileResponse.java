package rozmova.file;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.FilePart;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// Hands out the bytes of a file: whole, a range of them, only their headers, or nothing when the browser has them.
/// Anything that a browser could run is only ever a download.
@Singleton
final class FileResponse {
    private static final String HEAD = "HEAD";

    private final Files files;

    FileResponse(Files files) {
        this.files = files;
    }

    /// @param method GET or HEAD
    /// @param download whether the reader wants to keep it, also if it could be shown
    /// @param cache the `Cache-Control`
    Response answer(StoredFile file, String method, HttpHeaders asked, boolean download, String cache) {
        var path = files.path(file.hash());
        if (!java.nio.file.Files.isRegularFile(path)) {
            throw Problem.notFound("The bytes of this file are not in the data directory");
        }
        var tag = tag(file.hash());
        if (isKnown(asked, tag)) {
            return described(Response.notModified(), tag, cache).build();
        }
        var head = HEAD.equals(method);
        var response =
                switch (head ? new ByteRange.Whole() : range(asked, tag, file.size())) {
                    case ByteRange.Whole whole ->
                        Response.ok(head ? null : whole(path, file.size()))
                                .header(HttpHeaders.CONTENT_LENGTH, file.size());
                    case ByteRange.Part part ->
                        Response.status(Status.PARTIAL_CONTENT)
                                .entity(new FilePart(path.toFile(), part.from(), part.length()))
                                .header("Content-Range", part.header(file.size()));
                    case ByteRange.Beyond beyond ->
                        Response.status(Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                                .header("Content-Range", "bytes */" + file.size());
                };
        var shown = !download && FileType.showable(file.type());
        return described(response, tag, cache)
                .type(file.type())
                .header("Accept-Ranges", "bytes")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + FileName.inHeader(file.name()))
                .build();
    }

    /// Whether the browser has what `tag` names.
    static boolean isKnown(HttpHeaders asked, String tag) {
        var known = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.contains(tag) || "*".equals(known.strip()));
    }

    /// The same content has the same tag for ever.
    static String tag(String content) {
        return "\"" + content + "\"";
    }

    /// What stands in every answer with somebody's bytes in it.
    static ResponseBuilder described(ResponseBuilder response, String tag, String cache) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox");
    }

    /// Never the plain file: the framework would read the `Range` header once more, and come to other conclusions.
    private static Object whole(Path path, long size) {
        return size == 0 ? new byte[0] : new FilePart(path.toFile(), 0, size);
    }

    /// A piece would make a broken whole for a browser that holds the rest of another content.
    private static ByteRange range(HttpHeaders asked, String tag, long size) {
        @Nullable String onlyOf = asked.getHeaderString("If-Range");
        return onlyOf == null || onlyOf.equals(tag)
                ? ByteRange.parse(asked.getHeaderString("Range"), size)
                : new ByteRange.Whole();
    }
}
