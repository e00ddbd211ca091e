package rozmova.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;

/// Parameters as conditions; a missing one is none.
final class LogParameters {
    /// What stands for "without a result".
    private static final String NONE = "(none)";
    private static final String NOBODY = "none";
    private static final int MOST_VALUES = 200;
    private static final int BEST_SCORE = 100;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    /// Each parameter with how it is read, in the order in which the conditions stand in a statement.
    private static final List<Parameter> ALL = List.of(
            new Parameter("weekday", (given, period) -> given.localTime("weekday", "isodow", period, 1, 7)),
            new Parameter("hour", (given, period) -> given.localTime("hour", "hour", period, 0, 23)),
            new Parameter("manager", (given, period) -> given.people("manager", "c.manager_id")),
            // Nobody closed where the project's rule did.
            new Parameter("closedBy", (given, period) -> given.people("closedBy", "c.closed_by")),
            new Parameter("participant", (given, period) -> given.participants()),
            new Parameter("channel", (given, period) -> given.channels()),
            exactly("source"),
            exactly("medium"),
            exactly("campaign"),
            exactly("term"),
            exactly("content"),
            new Parameter("result", (given, period) -> given.results()),
            new Parameter("tag", (given, period) -> given.tags()),
            either("unanswered", "c.waiting_since is not null", "c.waiting_since is null"),
            either("answered", "c.first_response_seconds is not null", "c.first_response_seconds is null"),
            either("automatic", "c.closed_automatically", "not c.closed_automatically"),
            either("attachments", "c.attachments > 0", "c.attachments = 0"),
            either("reviewed", "c.reviewed_at is not null", "c.reviewed_at is null"),
            either(
                    "silent",
                    "c.longest_wait_seconds > " + LogFilter.SILENT_SECONDS,
                    "coalesce(c.longest_wait_seconds, 0) <= " + LogFilter.SILENT_SECONDS),
            new Parameter("scoreFrom", (given, period) -> given.score("scoreFrom", Operator.GREATER_OR_EQUAL)),
            new Parameter("scoreTo", (given, period) -> given.score("scoreTo", Operator.LESS_OR_EQUAL)));

    private final QueryParameters query;
    private final ZoneId zone;

    LogParameters(QueryParameters query, ZoneId zone) {
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

    /// The names of all parameters that are conditions of their own.
    static Stream<String> names() {
        return ALL.stream().map(Parameter::name);
    }

    /// What is said of a conversation's row, by the parameter that says it.
    ///
    /// @param period whose date has the weekdays and hours
    Map<String, Condition> conditions(LogFilter.Period period) {
        var conditions = new LinkedHashMap<String, Condition>();
        ALL.forEach(parameter -> parameter
                .reading()
                .of(this, period)
                .ifPresent(condition -> conditions.put(parameter.name(), condition)));
        return conditions;
    }

    /// A day in the project's zone, or an instant; null when there is none. The day of the end belongs to the range.
    @Nullable
    Instant moment(String name, int daysAfter) {
        var value = query.first(name);
        if (value == null) {
            return null;
        }
        try {
            var moment = value.matches(DAY)
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

    private Optional<Condition> participants() {
        return some(ids("participant", values("participant")))
                .map(ids -> Condition.of("c.participants", Operator.OVERLAPS, "participant", ids));
    }

    /// Channels by id and messengers by name; either may hold.
    private Optional<Condition> channels() {
        var given = values("channel");
        var channels = ids(
                "channel", given.stream().filter(value -> value.matches("\\d+")).toList());
        var messengers = given.stream().filter(value -> !value.matches("\\d+")).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (channels.isEmpty()) {
            return Optional.of(Condition.among("c.messenger", "channel", messengers));
        }
        if (messengers.isEmpty()) {
            return Optional.of(Condition.among("c.channel_id", "channel", channels));
        }
        return Optional.of(Condition.Either.of(
                Condition.of("c.channel_id", Operator.AMONG, "channels", channels),
                Condition.of("c.messenger", Operator.AMONG, "messengers", messengers)));
    }

    /// Values as they stand in the column of that name.
    private Optional<Condition> exact(String name) {
        return some(texts(name)).map(values -> Condition.among("c." + name, name, values));
    }

    private Optional<Condition> results() {
        var all = texts("result");
        if (!all.contains(NONE)) {
            return exact("result");
        }
        return Optional.of(amongOrMissing(
                "c.result",
                "result",
                all.stream().filter(value -> !value.equals(NONE)).toList()));
    }

    /// Any of the tags.
    private Optional<Condition> tags() {
        return some(texts("tag")).map(tags -> Condition.of("c.tags", Operator.OVERLAPS, "tag", tags));
    }

    private Optional<Condition> yesOrNo(String name, String yes, String no) {
        return Optional.ofNullable(query.first(name))
                .map(value ->
                        new Condition.Fixed(one(name, value, "true", "false").equals("true") ? yes : no));
    }

    private Optional<Condition> score(String name, Operator operator) {
        return Optional.ofNullable(query.first(name))
                .map(value -> Condition.of("c.score", operator, name, number(name, value, 0, BEST_SCORE)));
    }

    /// Members of staff by id, and nobody.
    private Optional<Condition> people(String name, String column) {
        var given = values(name);
        var ids =
                ids(name, given.stream().filter(value -> !value.equals(NOBODY)).toList());
        return given.contains(NOBODY)
                ? Optional.of(amongOrMissing(column, name, ids))
                : some(ids).map(some -> Condition.among(column, name, some));
    }

    private Optional<Condition> localTime(String name, String part, LogFilter.Period period, int least, int most) {
        var numbers = values(name).stream()
                .map(value -> number(name, value, least, most))
                .toList();
        return some(numbers).map(some -> Condition.ClockPart.of(part, period.column(), zone, name, some));
    }

    private static Condition amongOrMissing(String column, String name, List<?> list) {
        var missing = Condition.missing(column);
        return list.isEmpty() ? missing : Condition.Either.of(Condition.among(column, name, list), missing);
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private List<String> values(String name) {
        return limited(
                name,
                query.all(name).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Campaigns and tags may have commas in their names: these are only repeated.
    private List<String> texts(String name) {
        return limited(name, query.all(name).stream().distinct().toList());
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

    private static Parameter exactly(String name) {
        return new Parameter(name, (given, period) -> given.exact(name));
    }

    private static Parameter either(String name, String yes, String no) {
        return new Parameter(name, (given, period) -> given.yesOrNo(name, yes, no));
    }

    private record Parameter(String name, Reading reading) {}

    /// Makes a condition of what was given; empty when nothing was.
    @FunctionalInterface
    private interface Reading {
        Optional<Condition> of(LogParameters given, LogFilter.Period period);
    }
}
