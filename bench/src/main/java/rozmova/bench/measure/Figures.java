package rozmova.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A small table: our figure, the limit of the same run beside it, and what we owe.
public final class Figures {
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /// With the usual columns.
    public Figures() {
        this("ours", "limit", "we owe");
    }

    /// With these columns after the one that says what a row is about.
    public Figures(String... columns) {
        headings = row("", columns);
    }

    /// Adds a row.
    public Figures add(String what, String... cells) {
        rows.add(row(what, cells));
        return this;
    }

    /// Milliseconds of a length that people can compare.
    public static String milliseconds(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f ms" : "%.0f ms", value);
    }

    public static String mebibytes(double value) {
        return String.format(Locale.ROOT, "%.0f MiB", value);
    }

    /// How many in a second.
    public static String perSecond(double value) {
        return String.format(Locale.ROOT, "%,.0f/s", value);
    }

    /// Our figure in parts of the limit.
    public static String ratio(double ours, double limit) {
        return String.format(Locale.ROOT, "%.2f", ours / limit);
    }

    /// Prints the table below its title.
    public void print(String title) {
        var all = new ArrayList<List<String>>();
        all.add(headings);
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

    private static List<String> row(String first, String... others) {
        var row = new ArrayList<String>();
        row.add(first);
        row.addAll(List.of(others));
        return row;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
