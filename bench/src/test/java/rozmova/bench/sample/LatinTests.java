package rozmova.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LatinTests {
    @ParameterizedTest
    @CsvSource({"Ірина,iryna", "Щербак,shcherbak", "Łukasz,lukasz", "Müller,muller", "O'Connor,oconnor", "أحمد,''"})
    void names_are_spelt_in_the_letters_of_nicknames(String name, String spelt) {
        assertThat(Latin.spelt(name)).isEqualTo(spelt);
    }
}
