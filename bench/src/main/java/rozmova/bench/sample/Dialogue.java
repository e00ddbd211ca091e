package rozmova.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A conversation before its slots are filled.
record Dialogue(Outcome outcome, List<String> tags, List<Line> lines) {
    Dialogue {
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
    }

    /// All dialogues of a language.
    static List<Dialogue> all(Language language) {
        var dialogues = new ArrayList<Dialogue>();
        var lines = new ArrayList<Line>();
        for (var text : Texts.lines("dialogues-" + language.code() + ".txt").reversed()) {
            if (text.startsWith("==")) {
                dialogues.add(headed(text, lines.reversed()));
                lines.clear();
            } else {
                lines.add(new Line(text.startsWith(">"), text.substring(1).strip()));
            }
        }
        return List.copyOf(dialogues.reversed());
    }

    private static Dialogue headed(String heading, List<Line> lines) {
        var words = heading.substring(2).strip().split(" ", 2);
        var tags = words.length == 2 ? List.of(words[1]) : List.<String>of();
        return new Dialogue(Outcome.valueOf(words[0].toUpperCase(Locale.ROOT)), tags, lines);
    }

    /// What one side writes.
    record Line(boolean client, String text) {}
}
