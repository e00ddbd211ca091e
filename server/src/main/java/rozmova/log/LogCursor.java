package rozmova.log;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// Where a page ended: the next one begins after this row, whatever has come in before it since.
///
/// @param value what the row has in the column of the order, as the database spells it; null for none
/// @param createdAt the row's creation: within a group it gives the order
/// @param id the row
record LogCursor(@Nullable String value, Instant createdAt, long id) {
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) (\\S{20,40}) (-|=[^\\x00]*)", Pattern.DOTALL);
    /// As the database spells a `timestamptz`.
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendOffset("+HH:mm:ss", "+00")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// @throws Problem 422 for a cursor that is none, or one of another order
    static @Nullable LogCursor parse(@Nullable String cursor, LogOrder order) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = FORM.matcher(text);
            if (parts.matches() && storable(Instant.parse(parts.group(2)))) {
                var value = parts.group(3).startsWith("=") ? parts.group(3).substring(1) : null;
                if (fits(value, order.column())) {
                    return new LogCursor(value, Instant.parse(parts.group(2)), Long.parseLong(parts.group(1)));
                }
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
                .encodeToString((id + " " + createdAt + " " + (value == null ? "-" : "=" + value))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean fits(@Nullable String value, LogOrder.Column column) {
        if (value == null) {
            return column.nullable();
        }
        return switch (column.type()) {
            case TIMESTAMPTZ -> storable(OffsetDateTime.parse(value, TIME).toInstant());
            case INTEGER -> value.matches("-?\\d{1,9}");
            case SMALLINT -> value.matches("\\d{1,4}");
            case BIGINT -> value.matches("\\d{1,18}");
            case TEXT, TSQUERY -> true;
        };
    }
}
