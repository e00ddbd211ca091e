package rozmova.log;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;
import rozmova.shared.words.WordQuery;

/// The parameters of a request as conditions; a missing or empty one is none.
final class LogParameters {
    /// What stands for "without a result".
    private static final String NONE = "(none)";
    private static final String NOBODY = "none";
    private static final int MOST_VALUES = 200;
    private static final int BEST_SCORE = 100;

    private final MultivaluedMap<String, String> query;
    private final ZoneId zone;

    LogParameters(MultivaluedMap<String, String> query, ZoneId zone) {
        this.query = query;
        this.zone = zone;
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

    LogFilter.Period period() {
        return new LogFilter.Period(
                moment("from", query.getFirst("from"), 0),
                moment("to", query.getFirst("to"), 1),
                one("dateField", query.getFirst("dateField"), "created", "closed")
                        .equals("closed"));
    }

    Optional<Condition> weekdays(LogFilter.Period period) {
        return localTime("weekday", "isodow", period, 1, 7);
    }

    Optional<Condition> hours(LogFilter.Period period) {
        return localTime("hour", "hour", period, 0, 23);
    }

    Optional<Condition> managers() {
        return people("manager", "c.manager_id");
    }

    /// Who closed; nobody did where the project's rule closed.
    Optional<Condition> closers() {
        return people("closedBy", "c.closed_by");
    }

    Optional<Condition> participants() {
        var ids = ids("participant", values("participant"));
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Condition.any("participant", "c.participants && :participant", "participant", ids));
    }

    /// Channels by id and messengers by name; either may hold.
    Optional<Condition> channels() {
        var given = values("channel");
        var channels = ids(
                "channel", given.stream().filter(value -> value.matches("\\d+")).toList());
        var messengers = given.stream().filter(value -> !value.matches("\\d+")).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (channels.isEmpty()) {
            return Optional.of(Condition.in("channel", "c.messenger", messengers));
        }
        if (messengers.isEmpty()) {
            return Optional.of(Condition.in("channel", "c.channel_id", channels));
        }
        return Optional.of(new Condition(
                "channel",
                "(c.channel_id = any(:channels) or c.messenger = any(:messengers))",
                Map.of(),
                Map.of("channels", channels, "messengers", messengers)));
    }

    /// Values as they stand in the column of that name.
    Optional<Condition> exact(String name) {
        var values = texts(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(Condition.in(name, "c." + name, values));
    }

    Optional<Condition> results() {
        var all = texts("result");
        if (!all.contains(NONE)) {
            return exact("result");
        }
        var named = all.stream().filter(value -> !value.equals(NONE)).toList();
        return Optional.of(Condition.inOrNull("result", "c.result", named));
    }

    /// Any of the tags.
    Optional<Condition> tags() {
        var tags = texts("tag");
        return tags.isEmpty()
                ? Optional.empty()
                : Optional.of(Condition.any("tag", "c.tags && :tag::text[]", "tag", tags));
    }

    Optional<Condition> yesOrNo(String name, String yes, String no) {
        var value = query.getFirst(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Condition.plain(name, one(name, value, "true", "false").equals("true") ? yes : no));
    }

    Optional<Condition> score(String name, String comparison) {
        var value = query.getFirst(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Condition.of(
                name, "c.score %s :%s".formatted(comparison, name), name, number(name, value, 0, BEST_SCORE)));
    }

    /// What is looked for.
    Optional<WordQuery> words() {
        return Optional.ofNullable(query.getFirst("q")).flatMap(WordQuery::parse);
    }

    private Optional<Condition> people(String name, String column) {
        var given = values(name);
        var ids =
                ids(name, given.stream().filter(value -> !value.equals(NOBODY)).toList());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                given.contains(NOBODY) ? Condition.inOrNull(name, column, ids) : Condition.in(name, column, ids));
    }

    private Optional<Condition> localTime(String name, String part, LogFilter.Period period, int least, int most) {
        var numbers = values(name).stream()
                .map(value -> number(name, value, least, most))
                .toList();
        var sql = "extract(%s from %s at time zone :zone)::integer = any(:%s)".formatted(part, period.column(), name);
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition(name, sql, Map.of("zone", zone.getId()), Map.of(name, numbers)));
    }

    /// A day in the project's zone, or an instant. The day of the end belongs to the range.
    private @Nullable Instant moment(String name, @Nullable String value, int daysAfter) {
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

    private List<String> values(String name) {
        return limited(
                name,
                query.getOrDefault(name, List.of()).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Campaigns and tags may have commas in their names: these are only repeated.
    private List<String> texts(String name) {
        return limited(
                name,
                query.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<String> limited(String name, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw Problem.invalid(name, "too-many", "At most " + MOST_VALUES + " values");
        }
        return values;
    }

    private static int number(String name, String value, int least, int most) {
        var number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw Problem.invalid(name, "out-of-range", "A number from " + least + " to " + most);
        }
        return number;
    }

    private static List<Long> ids(String name, List<String> values) {
        if (values.stream().anyMatch(value -> !value.matches("\\d{1,18}"))) {
            throw Problem.invalid(name, "id-malformed", "Ids are numbers");
        }
        return values.stream().map(Long::valueOf).toList();
    }
}
