package rozmova.conversation.desk;

import java.util.ArrayList;
import java.util.List;
import rozmova.channel.Limits;

/// Messengers take messages up to a length: a longer text leaves in parts, cut where a reader would pause.
final class Parts {
    private Parts() {}

    /// The parts of a text, each as long as `limits` allow.
    static List<String> of(String text, Limits limits) {
        var parts = new ArrayList<String>();
        var rest = text;
        var most = limits.counting().fit(rest, limits.text());
        while (most < rest.length()) {
            var cut = cut(rest, most);
            parts.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).strip();
            most = limits.counting().fit(rest, limits.text());
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
        return most;
    }
}
