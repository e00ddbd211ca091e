package rozmova.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A small table: our figure, the limit of the same run beside it, and what we owe.
final class Figures {
    private static final List<String> HEADINGS = List.of("", "ours", "limit", "we owe");

    private final List<List<String>> rows = new ArrayList<>();

    Figures add(String what, String ours, String limit, String owed) {
        rows.add(List.of(what, ours, limit, owed));
        return this;
    }

    /// Milliseconds of a length that people can compare.
    static String milliseconds(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f ms" : "%.0f ms", value);
    }

    static String mebibytes(double value) {
        return String.format(Locale.ROOT, "%.0f MiB", value);
    }

    void print(String title) {
        var all = new ArrayList<List<String>>();
        all.add(HEADINGS);
        all.addAll(rows);
        System.out.println();
        System.out.println(title);
        for (var row : all) {
            var line = new StringBuilder("  ");
            for (var column = 0; column < row.size(); column++) {
                var width = width(all, column);
                var cell = row.get(column);
                var space = " ".repeat(width - cell.length());
                line.append(column == 0 ? cell + space : space + cell).append("   ");
            }
            System.out.println(line.toString().stripTrailing());
        }
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
