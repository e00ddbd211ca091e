package rozmova.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DialogueTests {
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_dialogue_has_seven_to_eleven_lines_the_first_the_clients_and_the_last_the_shops(Language language) {
        assertThat(Dialogue.all(language)).allSatisfy(dialogue -> {
            assertThat(dialogue.lines()).as(dialogue.lines().getFirst().text()).hasSizeBetween(7, 11);
            assertThat(dialogue.lines().getFirst().client()).isTrue();
            assertThat(dialogue.lines().getLast().client()).isFalse();
        });
    }

    @Test
    void there_are_enough_of_each_language_to_look_alive() {
        assertThat(Dialogue.all(Language.UK)).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Dialogue.all(Language.RU)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(Dialogue.all(Language.EN)).hasSizeGreaterThanOrEqualTo(12);
    }

    /// Endings put behind a stem, or forms put into a sentence that asks for others, read like a machine's.
    @ParameterizedTest
    @EnumSource(Language.class)
    void no_word_is_put_together_of_pieces(Language language) {
        assertThat(Dialogue.all(language).stream().flatMap(dialogue -> dialogue.lines().stream()))
                .extracting(Dialogue.Line::text)
                .noneMatch(text -> text.matches("(?U).*(\\w\\{|}\\w).*"));
    }

    @Test
    void a_word_is_hers_or_his_by_who_speaks() {
        var words = "{Отримала|Отримав} посилку, [{дякую|дякую}|дякую]";

        assertThat(Vocabulary.sentence(words, true, new Dice(1), Map.of())).isEqualTo("Отримала посилку, дякую");
        assertThat(Vocabulary.sentence(words, false, new Dice(1), Map.of())).isEqualTo("Отримав посилку, дякую");
    }
}
