package rozmova.testing;

import java.util.regex.Pattern;

/// The connections to the database, as `/q/metrics` tells of them.
///
/// @param active handed out by the pool
/// @param waiting how many callers wait for one
/// @param leaked held for more than a minute
/// @param files those of files, outside of the pool
public record Pool(double active, double waiting, double leaked, double files) {
    /// Nobody has any.
    public static final Pool AT_REST = new Pool(0, 0, 0, 0);

    /// How many there are.
    public static final int SIZE = 24;

    /// As it is now.
    public static Pool now(Browser browser) {
        var text = browser.get("/q/metrics").good().body().asText();
        return new Pool(
                number(text, "agroal_active_count{datasource=\"default\"}"),
                number(text, "agroal_awaiting_count{datasource=\"default\"}"),
                number(text, "rozmova_database_connections_leaked"),
                number(text, "agroal_active_count{datasource=\"files\"}"));
    }

    /// A number of `/q/metrics`, 0 when it was never counted.
    public static double metric(Browser browser, String name) {
        var text = browser.get("/q/metrics").good().body().asText();
        return text.contains("\n" + name + " ") ? number(text, name) : 0;
    }

    private static double number(String text, String name) {
        var line = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(text);
        if (line.find()) {
            return Double.parseDouble(line.group(1));
        }
        var known = text.lines()
                .filter(one -> one.startsWith(name.replaceAll("\\{.*", "")))
                .toList();
        throw new AssertionError("There is no %s, but %s".formatted(name, known));
    }
}
