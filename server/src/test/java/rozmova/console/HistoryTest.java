package rozmova.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rozmova.console.History.Entry;

class HistoryTest {
    private final History history = new History();

    @Test
    void versions_count_up_from_one() {
        assertThat(history.version()).isZero();
        assertThat(history.add(version -> "frame " + version)).isEqualTo(new Entry(1, "frame 1"));
        assertThat(history.version()).isEqualTo(1);
    }

    @Test
    void whoever_knows_everything_missed_nothing() {
        assertThat(history.after(0))
                .hasValueSatisfying(missed -> assertThat(missed).isEmpty());
        add(3);
        assertThat(history.after(3))
                .hasValueSatisfying(missed -> assertThat(missed).isEmpty());
    }

    @Test
    void whoever_was_away_gets_exactly_the_gap() {
        add(5);

        assertThat(history.after(2).orElseThrow()).extracting(Entry::version).containsExactly(3L, 4L, 5L);
    }

    @Test
    void the_last_512_are_kept() {
        add(600);

        assertThat(history.after(88).orElseThrow()).hasSize(512);
        assertThat(history.after(87)).isEmpty();
    }

    @Test
    void no_more_is_kept_than_a_browser_can_be_told_at_once() {
        var text = "x".repeat(History.MOST_CHARACTERS / 4);
        LongStream.range(0, 6).forEach(frame -> history.add(version -> text));

        assertThat(history.after(2).orElseThrow()).hasSize(4);
        assertThat(history.after(1)).isEmpty();
    }

    @Test
    void the_last_one_is_kept_however_textit_is() {
        add(2);
        history.add(version -> "x".repeat(History.MOST_CHARACTERS + 1));

        assertThat(history.after(2).orElseThrow()).hasSize(1);
        assertThat(history.after(1)).isEmpty();
    }

    @Test
    void a_version_that_never_was_is_not_known() {
        add(2);

        assertThat(history.after(3)).isEmpty();
    }

    private void add(int frames) {
        LongStream.range(0, frames).forEach(frame -> history.add(Long::toString));
    }
}
