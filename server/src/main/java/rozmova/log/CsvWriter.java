package rozmova.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes CSV as RFC 4180 has it, in UTF-8 with a byte order mark, so that Excel reads Cyrillic.
final class CsvWriter implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Writer out;
    private final char delimiter;
    private boolean first = true;

    CsvWriter(OutputStream out, char delimiter) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.delimiter = delimiter;
        write("\uFEFF");
    }

    /// A cell that people wrote. One that a spreadsheet would take for a formula begins with an apostrophe:
    /// https://owasp.org/www-community/attacks/CSV_Injection.
    CsvWriter text(@Nullable String value) {
        var text = value == null ? "" : value;
        return cell(!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /// A cell that we made: a number, a date, a word of ours.
    CsvWriter value(@Nullable Object value) {
        return cell(value == null ? "" : value.toString());
    }

    /// The row ends.
    void end() {
        write("\r\n");
        first = true;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private CsvWriter cell(String text) {
        if (!first) {
            write(String.valueOf(delimiter));
        }
        first = false;
        write(quoted(text) ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
        return this;
    }

    private boolean quoted(String text) {
        return text.indexOf(delimiter) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.startsWith(" ")
                || text.endsWith(" ");
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
