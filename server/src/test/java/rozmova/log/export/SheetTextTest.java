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
    void what_xml_would_lose_is_spelt() {
        assertThat(SheetText.of(" a ")).isEqualTo("_x0020_a_x0020_");
        assertThat(SheetText.of("a\r\nb")).isEqualTo("a_x000D_\nb");
        assertThat(SheetText.of("\u0007")).isEqualTo("_x0007_");
    }

    @Test
    void what_looks_spelt_is_not_taken_for_it() {
        assertThat(SheetText.of("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(SheetText.of("file_xyz")).isEqualTo("file_xyz");
    }

    @Test
    void a_text_is_cut_between_whole_signs() {
        var endless = "a".repeat(32_765) + "👩" + "b".repeat(9);

        assertThat(SheetText.of(endless)).isEqualTo("a".repeat(32_765) + SheetText.CUT);
    }
}
