package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DurationsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void without_a_visit_the_hour_begins_with_the_closing() {
        assertThat(Durations.logging(NOON, NOON.minusSeconds(300), null, HOUR)).isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void a_message_after_the_closing_begins_it_again() {
        assertThat(Durations.logging(NOON, NOON.plusSeconds(1), null, HOUR))
                .isEqualTo(NOON.plusSeconds(1).plus(HOUR));
    }

    @Test
    void a_visitor_who_stays_longer_begins_it_when_they_were_seen_last() {
        var seen = NOON.plus(Duration.ofMinutes(20));

        assertThat(Durations.logging(NOON, NOON, seen, HOUR)).isEqualTo(seen.plus(HOUR));
    }

    @Test
    void a_visitor_who_left_before_changes_nothing() {
        assertThat(Durations.logging(NOON, NOON.minusSeconds(60), NOON.minusSeconds(30), HOUR))
                .isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void without_a_quiet_period_it_is_logged_with_the_closing() {
        assertThat(Durations.logging(NOON, NOON, null, Duration.ZERO)).isEqualTo(NOON);
    }
}
