package rozmova.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ArgumentsTests {
    @Test
    void an_option_has_a_value_and_a_flag_has_none() {
        var arguments = Arguments.of(List.of("ingest", "--keep", "--server", "run.jar"));

        assertThat(arguments.has("keep")).isTrue();
        assertThat(arguments.need("server")).isEqualTo("run.jar");
        assertThat(arguments.has("events")).isFalse();
    }

    @Test
    void a_word_that_nobody_asked_for_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.of(List.of("ingest", "keep")));
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.of(List.of("ingest", "--server")));
    }
}
