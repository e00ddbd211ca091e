package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @Test
    void a_file_begins_with_a_byte_order_mark() {
        assertThat(bytes(',', "a")).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void rows_end_as_the_standard_says() {
        assertThat(file(',', "a", "b")).isEqualTo("a,b\r\n");
    }

    @Test
    void quotes_are_doubled_within_quotes() {
        assertThat(file(',', "ваза \"Ірис\"")).isEqualTo("\"ваза \"\"Ірис\"\"\"\r\n");
    }

    @Test
    void lines_stay_within_their_cell() {
        assertThat(file(',', "a\nb", "c\r\nd")).isEqualTo("\"a\nb\",\"c\r\nd\"\r\n");
    }

    @Test
    void only_the_files_own_delimiter_needs_quotes() {
        assertThat(file(',', "a,b", "c;d")).isEqualTo("\"a,b\",c;d\r\n");
        assertThat(file(';', "a,b", "c;d")).isEqualTo("a,b;\"c;d\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+380501112233", "-1", "@SUM(A1)"})
    void what_a_spreadsheet_would_calculate_is_text(String formula) {
        assertThat(file(',', formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void a_formula_hides_behind_no_blank() {
        assertThat(file(',', "\t=1+1")).isEqualTo("'\t=1+1\r\n");
        assertThat(file(',', "\r=1+1")).isEqualTo("\"'\r=1+1\"\r\n");
        assertThat(file(',', "\n=1+1")).isEqualTo("\"'\n=1+1\"\r\n");
    }

    @Test
    void our_own_numbers_stay_numbers() {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(out, ',')) {
            csv.value(-5).value(true).value(null).end();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).substring(1)).isEqualTo("-5,true,\r\n");
    }

    @Test
    void every_script_survives() {
        var words = "👩‍👩‍👧 שלום مرحبا Їжак 𝒳";

        assertThat(file(',', words)).isEqualTo(words + "\r\n");
    }

    @Test
    void a_very_long_text_is_written_whole() {
        var text = "ї".repeat(20_000);

        assertThat(file(',', text, text)).isEqualTo(text + "," + text + "\r\n");
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(file(',', null, "", null)).isEqualTo(",,\r\n");
    }

    /// Without the mark at its beginning.
    private static String file(char delimiter, @Nullable String... cells) {
        return new String(bytes(delimiter, cells), StandardCharsets.UTF_8).substring(1);
    }

    private static byte[] bytes(char delimiter, @Nullable String... cells) {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(out, delimiter)) {
            for (var cell : cells) {
                csv.text(cell);
            }
            csv.end();
        }
        return out.toByteArray();
    }
}
