package rozmova.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class CsvRowsTests {
    private final CsvRows rows = new CsvRows();

    @Test
    void a_line_break_within_quotes_belongs_to_its_cell() {
        write("id,text\r\n1,\"two\r\nlines\"\r\n2,plain\r\n");

        assertThat(rows.rows()).isEqualTo(3);
    }

    @Test
    void a_quote_within_a_cell_does_not_end_it() {
        write("\"she said \"\"no\"\"\nand left\"\n");

        assertThat(rows.rows()).isEqualTo(1);
    }

    @Test
    void what_comes_in_pieces_is_counted_as_a_whole() {
        write("\"half a cell");
        write("\n its end\"\n");

        assertThat(rows.rows()).isEqualTo(1);
        assertThat(rows.bytes()).isEqualTo(23);
    }

    private void write(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        rows.write(bytes, 0, bytes.length);
    }
}
