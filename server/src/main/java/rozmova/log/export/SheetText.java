package rozmova.log.export;

import java.util.regex.Pattern;

/// A text as the cell of a sheet takes it.
final class SheetText {
    /// What a cell can hold, in UTF-16 units.
    static final int MOST = 32_767;

    /// What a longer text ends with.
    static final String CUT = "…";

    /// What the format itself would read as another sign, wherever it stands: https://learn.microsoft.com/openspecs,
    /// `ST_Xstring`.
    private static final Pattern SPELT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// Where the pictures of control signs begin.
    private static final char PICTURES = '\u2400';

    private static final char REPLACEMENT = '\uFFFD';

    private SheetText() {}

    /// Signs that XML does not have are shown as pictures (`␇`), since few readers know the format's own spelling of
    /// them. Only what looks like that spelling is spelt so itself: else Excel would show something else.
    static String of(String text) {
        var fitting = text.length() > MOST ? cut(text) : text;
        var kept = fitting.chars().anyMatch(sign -> unkept((char) sign)) ? shown(fitting) : fitting;
        return kept.contains("_x") ? SPELT.matcher(kept).replaceAll("_x005F_") : kept;
    }

    private static String shown(String text) {
        var shown = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            shown.append(!unkept(sign) ? sign : sign < ' ' ? (char) (PICTURES + sign) : REPLACEMENT);
        }
        return shown.toString();
    }

    /// Control signs, and two that are none.
    private static boolean unkept(char sign) {
        return (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') || sign == '\uFFFE' || sign == '\uFFFF';
    }

    private static String cut(String text) {
        var end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
