package rozmova.conversation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.channel.Counting;
import rozmova.channel.Limits;

class PartsTest {
    @Test
    void what_fits_stays_whole() {
        assertThat(parts("ваза", 4)).containsExactly("ваза");
    }

    @Test
    void a_cut_is_made_after_a_paragraph_before_a_line_before_a_word() {
        assertThat(parts("aaaaaa\n\nbb\ncc dd", 12)).containsExactly("aaaaaa", "bb\ncc dd");
        assertThat(parts("aaaaaa\nbb cc dd", 12)).containsExactly("aaaaaa", "bb cc dd");
        assertThat(parts("aaaaaa bb cc", 9)).containsExactly("aaaaaa bb", "cc");
    }

    @Test
    void a_word_without_an_end_is_cut_somewhere() {
        assertThat(parts("aaaaaaaaaa", 4)).containsExactly("aaaa", "aaaa", "aa");
    }

    @Test
    void a_pause_far_in_front_is_no_place_to_cut() {
        assertThat(parts("a bbbbbbbbbb", 8)).containsExactly("a bbbbbb", "bbbb");
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(parts("aaa🏺🏺", 4)).containsExactly("aaa", "🏺🏺");
    }

    private static List<String> parts(String text, int most) {
        return Parts.of(text, new Limits(most, Counting.UTF16, 0));
    }
}
