package rozmova.sandbox.telegram.chat;

/// Telegram says no. `retryAfter` is 0 unless the caller is asked to wait.
public final class Refused extends RuntimeException {

    private final int code;
    private final int retryAfter;

    private Refused(int code, String description, int retryAfter) {
        super(description);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /// A refusal with any code and its full description.
    public static Refused with(int code, String description) {
        return new Refused(code, description, 0);
    }

    /// 400, the most frequent one.
    public static Refused badRequest(String reason) {
        return new Refused(400, "Bad Request: " + reason, 0);
    }

    /// 403: this person cannot be written to.
    public static Refused forbidden(String reason) {
        return new Refused(403, "Forbidden: " + reason, 0);
    }

    /// 409: somebody else receives the updates.
    public static Refused conflict(String reason) {
        return new Refused(409, "Conflict: " + reason, 0);
    }

    /// 429 with the seconds to wait.
    public static Refused tooMany(int seconds) {
        return new Refused(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    /// The error code, which is the HTTP status as well.
    public int code() {
        return code;
    }

    /// Seconds the caller is asked to wait.
    public int retryAfter() {
        return retryAfter;
    }

    /// What Telegram says.
    public String description() {
        return String.valueOf(getMessage());
    }
}
