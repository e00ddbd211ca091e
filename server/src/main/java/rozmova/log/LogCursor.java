package rozmova.log;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// Where a page ended: the next one begins after this row, whatever has come in before it since.
///
/// @param manager whose conversations were being read, when the log is ordered by managers; 0 for nobody's
/// @param at the row's time in the order's column
/// @param id the row
record LogCursor(long manager, Instant at, long id) {
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) (\\S{20,40}) (\\d{1,18})");

    static @Nullable LogCursor parse(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = FORM.matcher(text);
            if (parts.matches() && storable(Instant.parse(parts.group(2)))) {
                return new LogCursor(
                        Long.parseLong(parts.group(1)), Instant.parse(parts.group(2)), Long.parseLong(parts.group(3)));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // Told below, the same way.
        }
        throw Problem.invalid("cursor", "cursor-malformed", "Take the cursor from `next` of the page before");
    }

    /// Whether the database has a name for this time: it knows fewer than Java.
    static boolean storable(Instant time) {
        return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((manager + " " + at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
