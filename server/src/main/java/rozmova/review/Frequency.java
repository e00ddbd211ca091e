package rozmova.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How often a rule draws; a period is named by its first day.
@Schema(name = "RuleInterval")
enum Frequency {
    DAY,
    WEEK,
    MONTH;

    /// The period that `day` belongs to. Weeks begin on Monday.
    LocalDate period(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    LocalDate after(LocalDate period) {
        return switch (this) {
            case DAY -> period.plusDays(1);
            case WEEK -> period.plusWeeks(1);
            case MONTH -> period.plusMonths(1);
        };
    }

    LocalDate before(LocalDate period) {
        return period(period.minusDays(1));
    }

    /// How database and interface spell it.
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Frequency> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(every -> every.word().equals(word))
                .findFirst();
    }
}
