package rozmova.log.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// An answer that is a file to keep, never something to show.
final class FileAnswer {
    private FileAnswer() {}

    static Response of(Object body, Format format, String name) {
        return Response.ok(body, format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
