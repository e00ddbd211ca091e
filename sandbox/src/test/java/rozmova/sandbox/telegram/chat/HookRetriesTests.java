package rozmova.sandbox.telegram.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.net.Timing;

class HookRetriesTests {

    private final HookRetries retries = new HookRetries(new Timing(1));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "2, 4", "3, 8", "5, 32"})
    void pauses_double_after_a_retry_at_once(int failures, int seconds) {
        assertThat(retries.pause(failures, Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void pauses_end_between_one_and_two_minutes() {
        assertThat(retries.pause(40, Duration.ZERO)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
    }

    @Test
    void retry_after_is_honoured_up_to_an_hour() {
        assertThat(retries.pause(1, Duration.ofSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(retries.pause(1, Duration.ofHours(2))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void scale_shrinks_them() {
        assertThat(new HookRetries(new Timing(0.001)).pause(2, Duration.ZERO)).isEqualTo(Duration.ofMillis(4));
    }
}
