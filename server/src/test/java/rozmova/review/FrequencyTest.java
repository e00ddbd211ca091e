package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "DAY,   2026-11-22, 2026-11-22, 2026-11-23, 2026-11-21",
        "WEEK,  2026-11-22, 2026-11-16, 2026-11-23, 2026-11-09",
        "WEEK,  2026-11-23, 2026-11-23, 2026-11-30, 2026-11-16",
        "MONTH, 2026-12-31, 2026-12-01, 2027-01-01, 2026-11-01",
        "MONTH, 2028-03-01, 2028-03-01, 2028-04-01, 2028-02-01"
    })
    void a_period_follows_the_other(
            Frequency every, LocalDate day, LocalDate period, LocalDate after, LocalDate before) {
        assertThat(every.period(day)).isEqualTo(period);
        assertThat(every.after(period)).isEqualTo(after);
        assertThat(every.before(period)).isEqualTo(before);
    }

    @Test
    void a_period_ends_at_the_projects_midnight_also_when_summer_time_does() {
        var kyiv = ZoneId.of("Europe/Kyiv");

        assertThat(Rules.over(Frequency.DAY, LocalDate.parse("2026-10-24"), kyiv))
                .isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
        assertThat(Rules.over(Frequency.DAY, LocalDate.parse("2026-10-25"), kyiv))
                .isEqualTo(Instant.parse("2026-10-25T22:00:00Z"));
    }
}
