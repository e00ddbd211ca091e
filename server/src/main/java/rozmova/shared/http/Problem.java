package rozmova.shared.http;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A refusal that the caller can act upon; it leaves the server as problem details (RFC 9457).
public final class Problem extends RuntimeException {
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final int status;
    private final String code;
    private final @Nullable String field;
    private final @Nullable Duration retryAfter;

    private Problem(int status, String code, String detail, @Nullable String field, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.retryAfter = retryAfter;
    }

    /// 422: the input `field` cannot be used; `detail` says why and what would do.
    public static Problem invalid(String field, String code, String detail) {
        return new Problem(UNPROCESSABLE, code, detail, field, null);
    }

    /// 404: there is no such thing, or it is none of the caller's business.
    public static Problem notFound(String detail) {
        return new Problem(Status.NOT_FOUND.getStatusCode(), "not-found", detail, null, null);
    }

    /// 401: sign in first.
    public static Problem unauthorized(String code, String detail) {
        return new Problem(Status.UNAUTHORIZED.getStatusCode(), code, detail, null, null);
    }

    /// 403: the caller's role does not allow it.
    public static Problem forbidden(String detail) {
        return new Problem(Status.FORBIDDEN.getStatusCode(), "forbidden", detail, null, null);
    }

    /// 409: the request does not fit the present state.
    public static Problem conflict(String code, String detail) {
        return new Problem(Status.CONFLICT.getStatusCode(), code, detail, null, null);
    }

    /// 429: too many requests; try again after `retryAfter`.
    public static Problem tooMany(String code, String detail, Duration retryAfter) {
        return new Problem(Status.TOO_MANY_REQUESTS.getStatusCode(), code, detail, null, retryAfter);
    }

    /// 503: others come first; try again after `retryAfter`.
    public static Problem busy(String code, String detail, Duration retryAfter) {
        return new Problem(Status.SERVICE_UNAVAILABLE.getStatusCode(), code, detail, null, retryAfter);
    }

    /// 507: the server has no room for it; this passes when somebody makes room.
    public static Problem noRoom(String code, String detail) {
        return new Problem(INSUFFICIENT_STORAGE, code, detail, null, null);
    }

    /// Another status, for instance 502 for a platform that does not answer.
    public static Problem of(Status status, String code, String detail) {
        return new Problem(status.getStatusCode(), code, detail, null, null);
    }

    /// 400: the body is no JSON, or not as we read it.
    static Problem broken(String detail, @Nullable String field) {
        return new Problem(Status.BAD_REQUEST.getStatusCode(), "body-broken", detail, field, null);
    }

    /// 422: JSON, but of another shape than the route takes.
    static Problem misfit(String detail, @Nullable String field) {
        return new Problem(UNPROCESSABLE, "body-invalid", detail, field, null);
    }

    /// 422: a text that the database cannot keep. Texts outside of JSON are looked at before any route.
    public static Problem unusable(@Nullable String field) {
        return new Problem(
                UNPROCESSABLE,
                "text-unusable",
                "This text has a zero character, half a character or broken UTF-8 in it; take that out",
                field,
                null);
    }

    /// What the framework refuses, in our words.
    static Problem ofFramework(int status) {
        var known = FrameworkWords.of(status);
        return new Problem(status, known.code(), known.detail(), known.field(), null);
    }

    /// 500: our fault, by the name that the log has for it.
    static Problem internal(String incident) {
        var detail = "Something went wrong on our side; nothing was changed. The log names it " + incident + ".";
        return new Problem(SERVER_ERROR, "internal", detail, null, null);
    }

    /// Whether the rest of the request is not worth waiting for.
    boolean endsConnection() {
        return status == Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()
                || status == Status.REQUEST_TIMEOUT.getStatusCode();
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The stable name that screens translate.
    public String code() {
        return code;
    }

    /// The input to mend, if it is one.
    public @Nullable String field() {
        return field;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
