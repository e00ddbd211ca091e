package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void what_fits_stays_whole() {
        assertThat(Parts.of("ваза", 4)).containsExactly("ваза");
    }

    @Test
    void a_cut_is_made_after_a_paragraph_before_a_line_before_a_word() {
        assertThat(Parts.of("aaaaaa\n\nbb\ncc dd", 12)).containsExactly("aaaaaa", "bb\ncc dd");
        assertThat(Parts.of("aaaaaa\nbb cc dd", 12)).containsExactly("aaaaaa", "bb cc dd");
        assertThat(Parts.of("aaaaaa bb cc", 9)).containsExactly("aaaaaa bb", "cc");
    }

    @Test
    void a_word_without_an_end_is_cut_somewhere() {
        assertThat(Parts.of("aaaaaaaaaa", 4)).containsExactly("aaaa", "aaaa", "aa");
    }

    @Test
    void a_pause_far_in_front_is_no_place_to_cut() {
        assertThat(Parts.of("a bbbbbbbbbb", 8)).containsExactly("a bbbbbb", "bbbb");
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(Parts.of("aaa🏺🏺", 4)).containsExactly("aaa", "🏺🏺");
    }
}
