package rozmova.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class NarrowTests {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Test
    void both_languages_say_the_same() {
        var narrow = Narrow.NOT_AT_ALL.manager(7).source("google ads").unanswered();

        assertThat(narrow.query()).isEqualTo("&manager=7&source=google+ads&unanswered=true");
        assertThat(narrow.sql()).contains("c.manager_id = ?", "c.source = ?", "c.waiting_since is not null");
        assertThat(narrow.values()).containsExactly(7L, "google ads");
    }

    @Test
    void days_end_at_midnight_of_the_zone_also_when_one_has_25_hours() {
        var narrow = Narrow.NOT_AT_ALL.days(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25), KYIV);

        assertThat(narrow.query()).isEqualTo("&from=2026-10-25&to=2026-10-25");
        assertThat(narrow.values())
                .containsExactly(Instant.parse("2026-10-24T21:00:00Z"), Instant.parse("2026-10-25T22:00:00Z"));
    }
}
