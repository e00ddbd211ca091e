package rozmova.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SearchWordsTests {
    private static final SearchWords WORDS = new SearchWords(
            List.of("доставка", "дякую"),
            List.of("глечик", "глечики", "кераміка"),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void two_words_are_a_common_and_a_usual_one() {
        assertThat(WORDS.pairs()).containsExactly("доставка глечик", "дякую глечики");
    }

    @Test
    void words_that_begin_alike_have_one_beginning() {
        assertThat(WORDS.beginnings()).containsExactly("глеч", "кера");
    }

    @Test
    void only_words_as_people_write_them_are_taken() {
        assertThat(SearchWords.Counted.of("1 доставка 0.25").plain(1)).isTrue();
        assertThat(SearchWords.Counted.of("1 =доставка 0.25").plain(1)).isFalse();
        assertThat(SearchWords.Counted.of("1 @ставка 0.25").plain(1)).isFalse();
        assertThat(SearchWords.Counted.of("2 доставка 0.25").plain(1)).isFalse();
        assertThat(SearchWords.Counted.of("1 так 0.25").plain(1)).isFalse();
    }
}
