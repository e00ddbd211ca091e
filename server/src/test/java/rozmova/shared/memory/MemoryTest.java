package rozmova.shared.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rozmova.testing.TestClock;

class MemoryTest {
    private static final int MOST = 1_000;

    private final TestClock clock = new TestClock();
    private final Memory<String, Integer> memory = Memory.ofTexts(clock, MOST, Duration.ofMinutes(1));

    @Test
    void it_never_holds_more_than_it_may() {
        for (var number = 0; number < 200_000; number++) {
            memory.put("made up " + number, number);
        }

        assertThat(memory.size()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void names_that_are_made_up_do_not_push_out_what_is_in_use() {
        memory.put("in use", 1);
        for (var number = 0; number < 100_000; number++) {
            memory.put("made up " + number, number);
            memory.get("in use");
        }

        assertThat(memory.get("in use")).isEqualTo(1);
    }

    @Test
    void what_was_written_is_forgotten_when_its_time_is_over() {
        memory.put("anna", 1);
        clock.advance(Duration.ofSeconds(59));
        assertThat(memory.get("anna")).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));

        assertThat(memory.get("anna")).isNull();
        assertThat(memory.size()).isZero();
    }

    @Test
    void a_clock_that_is_set_back_forgets_nothing() {
        memory.put("anna", 1);

        clock.setBack(Duration.ofDays(1));

        assertThat(memory.get("anna")).isEqualTo(1);
    }

    @Test
    void long_keys_are_told_apart_and_not_kept() {
        var one = "x".repeat(1_000_000) + 1;
        var two = "x".repeat(1_000_000) + 2;

        memory.put(one, 1);
        memory.put(two, 2);

        assertThat(memory.get(one)).isEqualTo(1);
        assertThat(memory.get(two)).isEqualTo(2);
        memory.forget(one);
        assertThat(memory.get(one)).isNull();
    }

    @Test
    void changes_at_the_same_time_follow_one_another() {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 500)
                    .forEach(
                            ignored -> together.execute(() -> memory.change("anna", old -> old == null ? 1 : old + 1)));
        }

        assertThat(memory.get("anna")).isEqualTo(500);
    }

    @Test
    void a_change_to_nothing_forgets() {
        memory.put("anna", 1);

        assertThat(memory.change("anna", old -> null)).isNull();

        assertThat(memory.size()).isZero();
    }
}
