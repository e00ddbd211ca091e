package rozmova.log.export;

import java.util.Locale;
import java.util.regex.Pattern;

/// A text as the cell of a sheet takes it.
final class SheetText {
    /// What a cell can hold, in UTF-16 units.
    static final int MOST = 32_767;

    /// What a longer text ends with.
    static final String CUT = "…";

    /// How the format spells a sign that XML does not keep: https://learn.microsoft.com/openspecs, `ST_Xstring`.
    private static final Pattern SPELT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String text) {
        var fitting = text.length() > MOST ? cut(text) : text;
        if (plain(fitting)) {
            return fitting;
        }
        var escaped = fitting.contains("_x") ? SPELT.matcher(fitting).replaceAll("_x005F_") : fitting;
        var kept = new StringBuilder(escaped.length() + 16);
        for (var at = 0; at < escaped.length(); at++) {
            var sign = escaped.charAt(at);
            var edge = at == 0 || at == escaped.length() - 1;
            if (unkept(sign) || (edge && Character.isWhitespace(sign))) {
                kept.append(String.format(Locale.ROOT, "_x%04X_", (int) sign));
            } else {
                kept.append(sign);
            }
        }
        return kept.toString();
    }

    /// Nearly every text is.
    private static boolean plain(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            return false;
        }
        for (var at = 0; at < text.length(); at++) {
            if (unkept(text.charAt(at))) {
                return false;
            }
        }
        return !text.contains("_x");
    }

    /// Control signs, and a carriage return, of which XML makes a line feed.
    private static boolean unkept(char sign) {
        return (sign < ' ' && sign != '\t' && sign != '\n') || sign == '\uFFFE' || sign == '\uFFFF';
    }

    private static String cut(String text) {
        var end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
