package rozmova.shared.http;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The body of an error, RFC 9457, with our `code` and `field` as extension members.
@Schema(name = "Problem")
public record ProblemDetails(
        String type,
        String title,
        int status,
        @Schema(ref = "ProblemCode") String code,
        @Nullable String detail,
        @Nullable String field) {
    /// Its media type.
    public static final String TYPE = "application/problem+json";

    private static final int NO_ROOM = 507;

    static ProblemDetails of(Problem problem) {
        return new ProblemDetails(
                "about:blank",
                title(problem.status()),
                problem.status(),
                problem.code(),
                problem.getMessage(),
                problem.field());
    }

    /// What HTTP calls a status.
    public static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return status == NO_ROOM ? "Insufficient Storage" : "Unprocessable Content";
    }
}
