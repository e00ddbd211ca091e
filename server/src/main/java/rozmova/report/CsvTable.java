package rozmova.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// A report as CSV, by the promises of `docs/export.md`: quoted as RFC 4180 has it, with a byte order mark, and with
/// nothing in it that a spreadsheet would take for a formula.
final class CsvTable {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private final String delimiter;
    private final StringBuilder text = new StringBuilder(MARK);

    private CsvTable(String delimiter) {
        this.delimiter = delimiter;
    }

    /// An empty table.
    ///
    /// @throws Problem 422 for `delimiter`
    static CsvTable of(@Nullable String delimiter) {
        return switch (delimiter) {
            case null -> new CsvTable(",");
            case "", "comma" -> new CsvTable(",");
            case "semicolon" -> new CsvTable(";");
            default -> throw Problem.invalid("delimiter", "unknown-value", "It is one of comma, semicolon");
        };
    }

    /// Adds a row: numbers, words, and null for empty cells.
    CsvTable row(@Nullable Object... cells) {
        return row(Arrays.asList(cells), List.of());
    }

    /// Adds a row of two parts.
    CsvTable row(List<? extends @Nullable Object> cells, List<? extends @Nullable Object> more) {
        text.append(Stream.concat(cells.stream(), more.stream()).map(this::cell).collect(Collectors.joining(delimiter)))
                .append(END);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> quoted(guarded(words));
            default -> value.toString();
        };
    }

    private static String guarded(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private String quoted(String words) {
        var plain = Stream.of(delimiter, "\"", "\n", "\r").noneMatch(words::contains)
                && words.strip().equals(words);
        return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
