package rozmova.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.bench.sample.Dialogue.Line;
import rozmova.bench.sample.SampleMessage.Kind;

/// Dates the lines of a conversation and says who of the staff wrote them.
final class Exchange {
    private static final double EDITED = 0.01;
    private static final double TAKEN = 0.55;
    private static final double HANDED_OVER = 0.15;
    private static final Duration CORRECTION = Duration.ofSeconds(20);
    private static final Duration PROMPT = Duration.ofSeconds(15);
    private static final Duration IMPATIENCE = Duration.ofMinutes(8);

    private final Pace pace;
    private final Dice dice;
    private final Duration longestGap;
    private final List<SampleMessage> messages = new ArrayList<>();

    Exchange(Plan plan, Dice dice) {
        this.dice = dice;
        pace = new Pace(plan.zone(), dice);
        longestGap = plan.autoClose().dividedBy(2);
    }

    /// The messages of a conversation that begins at `at`; `colleague` may take over from `manager` in the middle.
    List<SampleMessage> dated(List<Line> lines, Instant at, Manager manager, Manager colleague) {
        // What is written in one manager's name must not be sent in another's.
        var handover =
                dice.chance(HANDED_OVER) && manager.female() == colleague.female() ? lines.size() / 2 : lines.size();
        var now = at;
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (index > 0) {
                now = next(now, lines.get(index - 1), line);
            }
            if (line.client()) {
                var edited = dice.chance(EDITED) ? now.plus(CORRECTION) : null;
                messages.add(new SampleMessage(Kind.INBOUND, now, null, line.text(), null, edited));
            } else {
                answer(now, index < handover ? manager.id() : colleague.id(), manager.id(), line.text());
            }
        }
        return messages;
    }

    private void answer(Instant at, long author, long manager, String text) {
        var first = messages.stream().noneMatch(message -> message.kind() == Kind.OUTBOUND);
        if (first && dice.chance(TAKEN)) {
            var asked = messages.getLast().at();
            var took = at.minus(PROMPT);
            var event = SampleEvents.named("taken").toString();
            messages.add(event(took.isBefore(asked) ? asked : took, manager, event));
        }
        // Whoever answers first is responsible, so the first answer is always the manager's.
        messages.add(new SampleMessage(Kind.OUTBOUND, at, first ? manager : author, text, null, null));
    }

    private Instant next(Instant now, Line before, Line line) {
        var next = line.client()
                ? before.client() ? now.plus(dice.about(dice.chance(0.2) ? IMPATIENCE : PROMPT)) : pace.client(now)
                : messages.stream().noneMatch(message -> message.kind() == Kind.OUTBOUND)
                        ? pace.firstAnswer(now)
                        : pace.answer(now);
        var latest = now.plus(longestGap);
        return next.isAfter(latest) ? latest : next;
    }

    static SampleMessage event(Instant at, @Nullable Long author, String content) {
        return new SampleMessage(Kind.EVENT, at, author, "", content, null);
    }
}
