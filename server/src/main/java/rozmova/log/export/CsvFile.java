package rozmova.log.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// A CSV file as RFC 4180 has it, in UTF-8 with a byte order mark, so that Excel reads every script. PostgreSQL writes
/// the rows; what it ends with a line feed ends here with both signs.
final class CsvFile {
    private static final int BUFFER = 64 * 1024;
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final byte[] ROW_END = END.getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;

    private CsvFile(OutputStream out) {
        this.out = out;
    }

    /// Begins the file with the names of its columns.
    static CsvFile begin(OutputStream out, Content content, Delimiter delimiter) throws IOException {
        var names = content.columns().stream()
                .map(Column::name)
                .collect(Collectors.joining(String.valueOf(delimiter.sign()), MARK, END));
        var buffered = new BufferedOutputStream(out, BUFFER);
        buffered.write(names.getBytes(StandardCharsets.UTF_8));
        return new CsvFile(buffered);
    }

    void row(byte[] row) throws IOException {
        out.write(row, 0, row.length - 1);
        out.write(ROW_END);
    }

    void end() throws IOException {
        out.flush();
    }
}
