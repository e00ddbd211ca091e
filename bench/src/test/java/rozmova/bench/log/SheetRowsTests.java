package rozmova.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class SheetRowsTests {
    @Test
    void rows_of_all_sheets_are_counted_and_of_nothing_else() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var files = new ZipOutputStream(workbook)) {
            put(files, "xl/worksheets/sheet1.xml", "<sheetData><row r=\"1\"><c/></row><row r=\"2\"/></sheetData>");
            put(files, "xl/worksheets/sheet2.xml", "<sheetData><<row r=\"1\"/><rows/></sheetData>");
            put(files, "xl/styles.xml", "<row r=\"1\"/>");
        }

        assertThat(SheetRows.of(workbook.toByteArray())).isEqualTo(3);
    }

    private static void put(ZipOutputStream files, String name, String text) throws IOException {
        files.putNextEntry(new ZipEntry(name));
        files.write(text.getBytes(StandardCharsets.UTF_8));
        files.closeEntry();
    }
}
