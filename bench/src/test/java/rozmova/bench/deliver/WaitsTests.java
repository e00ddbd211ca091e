package rozmova.bench.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class WaitsTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Waits waits = new Waits();

    @Test
    void time_that_two_waits_share_counts_once() {
        wait("first", 0, 1_000);
        wait("first", 400, 1_400);
        wait("first", 500, 900);
        wait("first", 3_000, 4_000);

        assertThat(waits.of("first")).isEqualTo(Duration.ofMillis(2_400));
    }

    @Test
    void each_bot_waits_for_itself() {
        wait("first", 0, 1_000);
        wait("second", 0, 3_000);

        assertThat(waits.of("second")).isEqualTo(Duration.ofSeconds(3));
        assertThat(waits.of("third")).isZero();
        assertThat(waits.average(4)).isEqualTo(1);
    }

    private void wait(String bot, int from, int until) {
        waits.add(bot, NOON.plusMillis(from), NOON.plusMillis(until));
    }
}
