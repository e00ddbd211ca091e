package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTextTest {
    @Test
    void what_a_sheet_keeps_stays_as_it_is() {
        assertThat(SheetText.of("")).isEmpty();
        assertThat(SheetText.of("рядок 1\nрядок 2\tїжак 👩‍👩‍👧")).isEqualTo("рядок 1\nрядок 2\tїжак 👩‍👩‍👧");
    }

    @Test
    void blanks_and_ends_of_lines_need_no_spelling() {
        assertThat(SheetText.of(" a ")).isEqualTo(" a ");
        assertThat(SheetText.of("a\r\nb\n")).isEqualTo("a\r\nb\n");
    }

    @Test
    void what_xml_does_not_have_is_shown() {
        assertThat(SheetText.of("bell \u0007, escape \u001B")).isEqualTo("bell ␇, escape ␛");
        assertThat(SheetText.of("no sign \uFFFE")).isEqualTo("no sign \uFFFD");
    }

    @Test
    void what_looks_like_the_formats_own_spelling_is_not_taken_for_it() {
        assertThat(SheetText.of("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(SheetText.of("file_xyz")).isEqualTo("file_xyz");
    }

    @Test
    void a_text_is_cut_between_whole_signs() {
        var endless = "a".repeat(32_765) + "👩" + "b".repeat(9);

        assertThat(SheetText.of(endless)).isEqualTo("a".repeat(32_765) + SheetText.CUT);
    }
}
