package rozmova.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
}
