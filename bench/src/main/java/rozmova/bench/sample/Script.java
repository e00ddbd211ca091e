package rozmova.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rozmova.bench.sample.Dialogue.Line;

/// Makes one conversation's lines of a dialogue: greets or not, thanks or not, breaks off where nobody answers.
final class Script {
    private static final int LEAST = 6;
    private static final int TEN = 10;

    private final Vocabulary words;
    private final Dice dice;
    private final Speakers speakers;

    Script(Vocabulary words, Dice dice, Speakers speakers) {
        this.words = words;
        this.dice = dice;
        this.speakers = speakers;
    }

    /// The lines with their slots filled. The last one is the client's exactly if the end is [End#UNANSWERED] or
    /// [End#IGNORED].
    List<Line> lines(Dialogue dialogue, Plan.Length length, End end, Map<String, String> slots) {
        var lines = new ArrayList<Line>();
        switch (end) {
            case ANSWERED -> answered(lines, dialogue, length);
            case UNANSWERED -> unanswered(lines, dialogue, length);
            case IGNORED ->
                dialogue.lines().stream()
                        .filter(Line::client)
                        .limit(dice.between(1, 3))
                        .forEach(lines::add);
        }
        return lines.stream()
                .map(line ->
                        new Line(line.client(), Vocabulary.sentence(line.text(), speakers.female(line), dice, slots)))
                .map(line -> line.client() ? new Line(true, Typing.hasty(line.text(), dice)) : line)
                .toList();
    }

    private void answered(List<Line> lines, Dialogue dialogue, Plan.Length length) {
        lines.addAll(dialogue.lines());
        if (length == Plan.Length.TEN) {
            if (lines.size() > TEN) {
                lines.subList(TEN - 1, lines.size()).clear();
                lines.add(shop("goodbye"));
            }
            if ((TEN - lines.size()) % 2 == 1) {
                lines.addFirst(client("greeting"));
            }
            while (lines.size() < TEN) {
                farewell(lines);
            }
        } else {
            if (dice.chance(0.25)) {
                lines.addFirst(client("greeting"));
            }
            if (dice.chance(0.35)) {
                farewell(lines);
            }
        }
    }

    private void unanswered(List<Line> lines, Dialogue dialogue, Plan.Length length) {
        lines.addAll(dialogue.lines());
        if (length == Plan.Length.TEN && lines.size() > TEN) {
            lines.subList(TEN, lines.size()).clear();
        }
        while (!lines.getLast().client()) {
            lines.removeLast();
        }
        var target = length == Plan.Length.TEN ? TEN : Math.max(LEAST, lines.size() + dice.between(0, 1));
        while (lines.size() < target) {
            lines.add(client("nudge"));
        }
    }

    private void farewell(List<Line> lines) {
        lines.add(client("thanks"));
        lines.add(shop("goodbye"));
    }

    private Line client(String purpose) {
        return new Line(true, dice.pick(words.words(purpose)));
    }

    private Line shop(String purpose) {
        return new Line(false, dice.pick(words.words(purpose)));
    }

    /// Who is a woman: languages tell it of what somebody did.
    record Speakers(boolean client, boolean manager) {
        boolean female(Line line) {
            return line.client() ? client : manager;
        }
    }

    /// How a conversation stops.
    enum End {
        /// The shop has the last word.
        ANSWERED,
        /// The client asked something more, and nobody was there.
        UNANSWERED,
        /// Nobody ever answered.
        IGNORED
    }
}
