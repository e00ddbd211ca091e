package rozmova.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | Звернення #K7M2QXWP: ",
                "en | Request #K7M2QXWP: ",
                "fi | '#K7M2QXWP '",
                "   | '#K7M2QXWP '",
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void a_first_message_begins_with_the_code_under_its_name_in_the_clients_language(String language, String words) {
        assertThat(LaunchCode.words("K7M2QXWP", language).strip()).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Звернення #K7M2QXWP: Чи є синя ваза? | Чи є синя ваза?",
                "Request #k7m2qxwp: Is it blue? | Is it blue?",
                "#K7M2QXWP Добрий день | Добрий день",
                "Добрий день (#K7M2QXWP) чи є ваза? | Добрий день чи є ваза?",
                "Anfrage #K7M2QXWP: | ''",
                "#K7M2QXWP | ''",
            })
    void without_it_the_clients_own_words_are_left(String words, String own) {
        assertThat(LaunchCode.without("K7M2QXWP", words)).isEqualTo(own);
    }
}
