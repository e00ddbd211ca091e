package rozmova.bench.log;

import java.io.OutputStream;

/// Counts the rows of a CSV file that passes: line breaks within quotes belong to a cell.
final class CsvRows extends OutputStream {
    private boolean quoted;
    private long rows;
    private long bytes;

    @Override
    public void write(int sign) {
        bytes++;
        if (sign == '"') {
            // A doubled quote within a cell ends it and begins it again.
            quoted = !quoted;
        } else if (sign == '\n' && !quoted) {
            rows++;
        }
    }

    @Override
    public void write(byte[] signs, int offset, int length) {
        for (var at = offset; at < offset + length; at++) {
            write(signs[at]);
        }
    }

    /// How many, the one with the columns' names among them.
    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }
}
