package rozmova.conversation;

import java.util.ArrayList;
import java.util.List;

/// Messengers take messages up to a length: a longer text leaves in parts, cut where a reader would pause.
final class Parts {
    private Parts() {}

    /// @param most characters of one part as Java counts them, UTF-16 units
    static List<String> of(String text, int most) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (rest.length() > most) {
            var cut = cut(rest, most);
            parts.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /// After a paragraph, else a line, else a word, if that does not waste half of the part.
    private static int cut(String text, int most) {
        for (var pause : List.of("\n\n", "\n", " ")) {
            var at = text.lastIndexOf(pause, most);
            if (at >= most / 2) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
