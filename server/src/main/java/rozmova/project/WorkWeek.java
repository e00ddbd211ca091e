package rozmova.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// When a project answers, by the days of the week.
///
/// @param days every day with its ranges in order; a day off has none
public record WorkWeek(Map<DayOfWeek, List<Range>> days) {
    private static final int MOST_RANGES = 10;
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");

    /// Keeps a copy that nobody changes.
    public WorkWeek {
        days = Map.copyOf(days);
    }

    /// Reads `{"mon":[["09:00","18:00"]],…}`; days that are left out are off.
    ///
    /// @throws Problem 422 for `workingHours`
    static WorkWeek of(JsonNode json) {
        if (!json.isObject()) {
            throw refused("Give an object of days, or null for round the clock");
        }
        var unknown = new HashSet<String>();
        json.fieldNames().forEachRemaining(unknown::add);
        var days = new EnumMap<DayOfWeek, List<Range>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            unknown.remove(word(day));
            days.put(day, ranges(json.path(word(day))));
        }
        if (!unknown.isEmpty()) {
            throw refused("Days are mon, tue, wed, thu, fri, sat and sun");
        }
        if (days.values().stream().allMatch(List::isEmpty)) {
            throw refused("At least one day needs working hours");
        }
        return new WorkWeek(days);
    }

    /// The ranges of a day, in order.
    List<Range> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /// As [#of] reads it, with every day from Monday on.
    public Days words() {
        return new Days(
                words(DayOfWeek.MONDAY),
                words(DayOfWeek.TUESDAY),
                words(DayOfWeek.WEDNESDAY),
                words(DayOfWeek.THURSDAY),
                words(DayOfWeek.FRIDAY),
                words(DayOfWeek.SATURDAY),
                words(DayOfWeek.SUNDAY));
    }

    private List<String[]> words(DayOfWeek day) {
        return on(day).stream().map(Range::words).toList();
    }

    private static List<Range> ranges(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return List.of();
        }
        if (!json.isArray() || json.size() > MOST_RANGES) {
            throw refused("A day has a list of %d ranges at most".formatted(MOST_RANGES));
        }
        var ranges = new ArrayList<Range>();
        json.forEach(range -> ranges.add(Range.of(range)));
        ranges.sort(Comparator.comparingInt(Range::from));
        for (var next = 1; next < ranges.size(); next++) {
            if (ranges.get(next).from() < ranges.get(next - 1).to()) {
                throw refused("The ranges of a day may not overlap");
            }
        }
        return List.copyOf(ranges);
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static Problem refused(String detail) {
        return Problem.invalid("workingHours", "working-hours-invalid", detail);
    }

    /// A stretch of one day, in minutes since its midnight on the wall clock.
    ///
    /// @param to exclusive; 24 hours for the day's end
    public record Range(int from, int to) {
        private static final int HOUR = 60;
        private static final int DAY = 24 * HOUR;

        /// Whether it ends with its day.
        boolean untilMidnight() {
            return to == DAY;
        }

        /// When it begins.
        LocalTime begin() {
            return time(from);
        }

        /// When it ends, unless that is midnight.
        LocalTime end() {
            return time(to);
        }

        private static Range of(JsonNode json) {
            if (!json.isArray() || json.size() != 2) {
                throw refused("A range is a pair like [\"09:00\", \"18:00\"]");
            }
            var range = new Range(minutes(json.get(0)), minutes(json.get(1)));
            if (range.from >= range.to) {
                throw refused("A range ends after it begins; one over midnight is two, of which the first ends 24:00");
            }
            return range;
        }

        private static int minutes(JsonNode json) {
            var text = json.asText();
            if (!json.isTextual() || !TIME.matcher(text).matches()) {
                throw refused("Times are like 09:00, and 24:00 is the end of the day");
            }
            return Integer.parseInt(text, 0, 2, 10) * HOUR + Integer.parseInt(text, 3, text.length(), 10);
        }

        private static LocalTime time(int minutes) {
            return LocalTime.MIDNIGHT.plus(minutes, ChronoUnit.MINUTES);
        }

        private String[] words() {
            return new String[] {word(from), word(to)};
        }

        private static String word(int minutes) {
            return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
        }
    }

    /// The ranges of each day, from when to when as `HH:MM`.
    @Schema(name = "WorkingHours")
    public record Days(
            List<String[]> mon,
            List<String[]> tue,
            List<String[]> wed,
            List<String[]> thu,
            List<String[]> fri,
            List<String[]> sat,
            List<String[]> sun) {}

    /// The same as it is given to us: days off may be left out.
    @Schema(name = "WorkingHoursChange")
    public record DaysChange(
            @Nullable List<String[]> mon,
            @Nullable List<String[]> tue,
            @Nullable List<String[]> wed,
            @Nullable List<String[]> thu,
            @Nullable List<String[]> fri,
            @Nullable List<String[]> sat,
            @Nullable List<String[]> sun) {}
}
