package rozmova.log;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// What of the log is wanted; every part narrows it.
///
/// @param from inclusive
/// @param to exclusive
/// @param byClosing whether the dates are those of closing
/// @param managers responsible managers
/// @param nobody whether conversations without a responsible manager are wanted, too
/// @param messengers names of messengers; with `channels` either may hold
public record LogFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        boolean byClosing,
        List<Long> managers,
        boolean nobody,
        List<Long> channels,
        List<String> messengers,
        List<String> sources,
        List<String> mediums,
        List<String> campaigns,
        @Nullable Boolean unanswered) {

    /// Reads the query parameters of `docs/api.md`.
    ///
    /// @param zone in which days begin
    /// @throws Problem 422 naming the parameter
    public static LogFilter of(MultivaluedMap<String, String> query, ZoneId zone) {
        var managers = values(query, "manager");
        var channels = values(query, "channel");
        return new LogFilter(
                moment("from", query.getFirst("from"), zone, 0),
                moment("to", query.getFirst("to"), zone, 1),
                one("dateField", query.getFirst("dateField"), "created", "closed")
                        .equals("closed"),
                ids(
                        "manager",
                        managers.stream().filter(value -> !value.equals("none")).toList()),
                managers.contains("none"),
                ids(
                        "channel",
                        channels.stream().filter(value -> value.matches("\\d+")).toList()),
                channels.stream().filter(value -> !value.matches("\\d+")).toList(),
                exact(query, "source"),
                exact(query, "medium"),
                exact(query, "campaign"),
                unanswered(query.getFirst("unanswered")));
    }

    /// One of `allowed`, the first when nothing is given.
    static String one(String name, @Nullable String value, String... allowed) {
        if (value == null || value.isEmpty()) {
            return allowed[0];
        }
        if (!List.of(allowed).contains(value)) {
            throw Problem.invalid(name, "unknown-value", "It is one of " + String.join(", ", allowed));
        }
        return value;
    }

    /// A day in the project's zone, or an instant. The day of the end belongs to the range.
    private static @Nullable Instant moment(String name, @Nullable String value, ZoneId zone, int daysAfter) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            var moment = value.length() == "2026-11-22".length()
                    ? LocalDate.parse(value)
                            .plusDays(daysAfter)
                            .atStartOfDay(zone)
                            .toInstant()
                    : Instant.parse(value);
            if (LogCursor.storable(moment)) {
                return moment;
            }
            throw new DateTimeException("No time of our days");
        } catch (DateTimeException malformed) {
            throw Problem.invalid(
                    name, "date-malformed", "A day like 2026-11-22, or an instant like 2026-11-22T10:00:00Z");
        }
    }

    private static @Nullable Boolean unanswered(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return one("unanswered", value, "true", "false").equals("true");
    }

    private static List<String> values(MultivaluedMap<String, String> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// Campaigns may have commas in their names: these are only repeated.
    private static List<String> exact(MultivaluedMap<String, String> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<Long> ids(String name, List<String> values) {
        if (values.stream().anyMatch(value -> !value.matches("\\d{1,18}"))) {
            throw Problem.invalid(name, "id-malformed", "Ids are numbers");
        }
        return values.stream().map(Long::valueOf).toList();
    }
}
