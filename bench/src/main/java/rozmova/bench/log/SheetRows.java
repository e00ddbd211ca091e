package rozmova.bench.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// Counts the rows of a workbook's sheets.
final class SheetRows {
    private static final byte[] ROW = {'<', 'r', 'o', 'w', ' '};
    private static final int PIECE = 64 * 1_024;

    private SheetRows() {}

    /// Those with the columns' names among them.
    static long of(byte[] workbook) throws IOException {
        var rows = 0L;
        try (var files = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().startsWith("xl/worksheets/sheet")) {
                    rows += count(files);
                }
            }
        }
        return rows;
    }

    private static long count(ZipInputStream sheet) throws IOException {
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
