package rozmova.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"#K7M2QXWP", "#K7M2QXWP Добрий день", "Добрий день (#k7m2qxwp)", "#K7m2qXwp."})
    void a_code_is_found_wherever_it_stands_and_however_it_is_written(String words) {
        assertThat(LaunchCode.in(words)).contains("K7M2QXWP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7M2QXWP", "#K7M2QX", "#K7M2QXWPA", "# K7M2QXWP", "#ваза2026", ""})
    void other_words_are_no_code(String words) {
        assertThat(LaunchCode.in(words)).isEmpty();
    }

    @Test
    void a_new_code_is_found_again() {
        var code = LaunchCode.create();

        assertThat(LaunchCode.in("#" + code + " ")).contains(code);
    }
}
