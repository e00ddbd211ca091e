package rozmova.bench.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;

/// Counts the rows of a workbook's sheets.
final class SheetRows {
    private static final byte[] ROW = {'<', 'r', 'o', 'w', ' '};
    private static final int PIECE = 64 * 1_024;

    private SheetRows() {}

    /// Those with the columns' names among them.
    static long of(Path workbook) throws IOException {
        var rows = 0L;
        try (var files = new ZipFile(workbook.toFile())) {
            for (var file : Collections.list(files.entries())) {
                if (file.getName().startsWith("xl/worksheets/sheet")) {
                    try (var sheet = files.getInputStream(file)) {
                        rows += count(sheet);
                    }
                }
            }
        }
        return rows;
    }

    private static long count(InputStream sheet) throws IOException {
        var rows = 0L;
        var met = 0;
        var piece = new byte[PIECE];
        for (var length = sheet.read(piece); length >= 0; length = sheet.read(piece)) {
            for (var at = 0; at < length; at++) {
                met = piece[at] == ROW[met] ? met + 1 : piece[at] == ROW[0] ? 1 : 0;
                if (met == ROW.length) {
                    rows++;
                    met = 0;
                }
            }
        }
        return rows;
    }
}
