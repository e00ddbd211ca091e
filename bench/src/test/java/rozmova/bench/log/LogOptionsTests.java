package rozmova.bench.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LogOptionsTests {
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void a_million_is_compared_with_a_tenth_unless_it_has_to_be_quick() {
        assertThat(LogOptions.of(NONE, NONE, NONE, NONE, NONE, false))
                .extracting(LogOptions::conversations, LogOptions::compare)
                .containsExactly(1_000_000, 100_000);
        assertThat(LogOptions.of(NONE, NONE, NONE, NONE, NONE, true).effort()).isEqualTo(Effort.QUICK);
    }

    @Test
    void only_what_there_is_can_be_measured_alone() {
        assertThat(LogOptions.of(NONE, NONE, NONE, NONE, Optional.of("files,search"), false)
                        .parts())
                .containsExactlyInAnyOrder("files", "search");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogOptions.of(NONE, NONE, NONE, NONE, Optional.of("pictures"), false));
    }

    @Test
    void growth_needs_fewer_to_compare_with() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogOptions.of(Optional.of("1000"), Optional.of("1000"), NONE, NONE, NONE, false));
    }
}
