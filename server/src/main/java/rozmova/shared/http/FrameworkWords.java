package rozmova.shared.http;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the framework's refusals mean, and what to do about them.
///
/// @param field the header or part of the address to mend
record FrameworkWords(String code, String detail, @Nullable String field) {
    static FrameworkWords of(int status) {
        var code = code(status);
        return switch (status) {
            case 400 ->
                new FrameworkWords(code, "The request cannot be read: look at its Host header and its address", null);
            case 404 -> new FrameworkWords(code, "There is nothing at this address", null);
            case 405 -> new FrameworkWords(code, "This address does not take this method", null);
            case 406 ->
                new FrameworkWords(
                        code, "The answer is none of the types that Accept names: send application/json", "Accept");
            case 415 ->
                new FrameworkWords(
                        code,
                        "The body is of another type than this route takes: send Content-Type: application/json",
                        "Content-Type");
            default -> new FrameworkWords(code, reason(status), null);
        };
    }

    private static String code(int status) {
        return reason(status).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String reason(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
