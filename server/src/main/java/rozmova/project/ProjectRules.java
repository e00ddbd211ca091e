package rozmova.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// Which values a project's settings take; refusals name the field.
final class ProjectRules {
    private static final int MOST_RESULTS = 30;
    private static final int LONGEST_RESULT = 40;
    private static final Duration SHORTEST_QUIET = Duration.ofSeconds(10);
    private static final Duration LONGEST_QUIET = Duration.ofDays(1);
    private static final Duration SHORTEST_AUTO_CLOSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_AUTO_CLOSE = Duration.ofDays(30);

    private ProjectRules() {}

    static ZoneId zone(@Nullable String name) {
        // ZoneId.of alone would take offsets such as GMT+2 as well, which know no summer time.
        if (name == null || !ZoneId.getAvailableZoneIds().contains(name)) {
            throw Problem.invalid("timeZone", "time-zone-unknown", "Give a zone's name, such as Europe/Kyiv");
        }
        return TimeZones.present(ZoneId.of(name));
    }

    static Duration quiet(int seconds) {
        return within("quietSeconds", "quiet-seconds-invalid", seconds, SHORTEST_QUIET, LONGEST_QUIET);
    }

    static Duration autoClose(int seconds) {
        return within(
                "autoCloseSeconds", "auto-close-seconds-invalid", seconds, SHORTEST_AUTO_CLOSE, LONGEST_AUTO_CLOSE);
    }

    static List<String> results(List<? extends @Nullable String> results) {
        if (results.size() > MOST_RESULTS) {
            throw badResults("There may be %d results at most".formatted(MOST_RESULTS));
        }
        var checked = new ArrayList<String>();
        for (var result : results) {
            var stripped = result == null ? "" : result.strip();
            if (stripped.isEmpty() || stripped.length() > LONGEST_RESULT) {
                throw badResults("A result has 1 to %d characters".formatted(LONGEST_RESULT));
            }
            if (checked.contains(stripped)) {
                throw badResults("The result “%s” is there twice".formatted(stripped));
            }
            checked.add(stripped);
        }
        return List.copyOf(checked);
    }

    /// Null for round the clock.
    static @Nullable WorkWeek week(JsonNode week) {
        return week.isNull() ? null : WorkWeek.of(week);
    }

    private static Duration within(String field, String code, int seconds, Duration least, Duration most) {
        var duration = Duration.ofSeconds(seconds);
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            throw Problem.invalid(
                    field, code, "Give from %d to %d seconds".formatted(least.toSeconds(), most.toSeconds()));
        }
        return duration;
    }

    private static Problem badResults(String detail) {
        return Problem.invalid("results", "results-invalid", detail);
    }
}
