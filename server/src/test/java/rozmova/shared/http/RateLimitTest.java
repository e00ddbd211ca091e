package rozmova.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rozmova.testing.TestClock;

class RateLimitTest {
    private final TestClock clock = new TestClock();
    private final RateLimit limit = new RateLimit(clock, 2, Duration.ofMinutes(1));

    @Test
    void one_too_many_waits_for_the_end_of_the_window() {
        limit.count("anna");
        clock.advance(Duration.ofSeconds(20));
        limit.count("anna");

        assertThat(limit.attempt("anna")).contains(Duration.ofSeconds(40));
        assertThatThrownBy(() -> limit.count("anna")).hasMessageContaining("Too many");

        clock.advance(Duration.ofSeconds(40));
        assertThat(limit.attempt("anna")).isEmpty();
    }

    @Test
    void others_are_counted_apart() {
        limit.count("anna");
        limit.count("anna");

        assertThat(limit.attempt("petro")).isEmpty();
    }

    @Test
    void what_is_refused_makes_nobody_wait_longer() {
        for (var call = 0; call < 100; call++) {
            limit.attempt("anna");
        }
        clock.advance(Duration.ofMinutes(1));

        assertThat(limit.attempt("anna")).isEmpty();
    }

    @Test
    void what_is_taken_back_does_not_count() {
        limit.count("anna");
        limit.count("anna");
        limit.takeBack("anna");

        assertThat(limit.attempt("anna")).isEmpty();
        assertThat(limit.attempt("anna")).isPresent();
    }

    @Test
    void a_clock_that_is_set_back_makes_nobody_wait_longer() {
        limit.count("anna");
        limit.count("anna");
        clock.setBack(Duration.ofDays(1));

        assertThat(limit.attempt("anna")).isEmpty();
    }
}
