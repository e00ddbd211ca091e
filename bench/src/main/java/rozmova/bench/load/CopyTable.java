package rozmova.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/// Rows on their way into one table, in the text format of COPY.
final class CopyTable {
    private final String statement;
    private final StringBuilder rows = new StringBuilder();

    CopyTable(String table, String columns) {
        statement = "copy " + table + " (" + columns + ") from stdin";
    }

    /// A row; the values in the order of the columns.
    void add(@Nullable Object... values) {
        for (var index = 0; index < values.length; index++) {
            if (index > 0) {
                rows.append('\t');
            }
            append(values[index]);
        }
        rows.append('\n');
    }

    void write(CopyManager copies) throws SQLException {
        try {
            copies.copyIn(statement, new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case List<?> list ->
                escaped(list.stream().map(CopyTable::element).collect(Collectors.joining(",", "{", "}")));
            default -> escaped(value.toString());
        }
    }

    private static String element(Object value) {
        return value instanceof Number
                ? value.toString()
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void escaped(String text) {
        for (var index = 0; index < text.length(); index++) {
            var letter = text.charAt(index);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(letter);
            }
        }
    }
}
