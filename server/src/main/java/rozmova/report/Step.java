package rozmova.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// How long the periods of a report are.
enum Step {
    DAY,
    WEEK,
    MONTH;

    /// @throws Problem 422 for `by`
    static Step of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return DAY;
        }
        return Arrays.stream(values())
                .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("by", "unknown-value", "It is one of day, week, month"));
    }

    /// The first day of the period that `day` belongs to. Weeks begin with Monday.
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// The first day of the next period.
    LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
        };
    }
}
