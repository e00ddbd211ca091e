package rozmova.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.bench.sample.SampleMessage.Kind;
import rozmova.bench.sample.Script.End;

/// Writes conversations: what is said, when, by whom, and how it ends.
final class Writer {
    private static final double UNANSWERED = 0.06;
    private static final double IGNORED = 0.2;
    private static final double FORGOTTEN = 0.04;
    private static final double FORGOTTEN_UNANSWERED = 0.45;
    private static final double RESULT = 0.92;
    private static final double TAGGED = 0.6;
    private static final double NOTED = 0.04;
    private static final Duration TIDYING = Duration.ofMinutes(6);

    private final Plan plan;
    private final Cast cast;
    private final Map<Language, Vocabulary> vocabularies;
    private final Shifts shifts;

    Writer(Plan plan, Cast cast, Map<Language, Vocabulary> vocabularies) {
        this.plan = plan;
        this.cast = cast;
        this.vocabularies = vocabularies;
        shifts = new Shifts(plan.managers());
    }

    Draft write(Person person, Instant at, Dice dice) {
        var vocabulary = Objects.requireNonNull(vocabularies.get(person.language()));
        var dialogue = dice.pick(vocabulary.dialogues());
        var manager = shifts.manager(dice);
        var slots = Slots.drawn(vocabulary, person, cast.somebody(person.language(), dice), dice);
        var end = end(dice);
        var lines = new Script(vocabulary, dice, new Script.Speakers(person.female(), manager.female()))
                .lines(dialogue, plan.length(), end, slots);
        var messages = new Exchange(plan, dice).dated(lines, at, manager, shifts.manager(dice));
        if (dice.chance(NOTED)) {
            note(messages, Vocabulary.sentence(dice.pick(vocabulary.words("note")), manager.female(), dice, slots));
        }
        return closed(messages, end, end == End.IGNORED ? null : manager.id(), dialogue, dice);
    }

    private End end(Dice dice) {
        if (!dice.chance(UNANSWERED)) {
            return End.ANSWERED;
        }
        return plan.length() == Plan.Length.NATURAL && dice.chance(IGNORED) ? End.IGNORED : End.UNANSWERED;
    }

    /// Notes for colleagues stand beside the last answer.
    private static void note(List<SampleMessage> messages, String text) {
        for (var index = messages.size() - 1; index >= 0; index--) {
            var message = messages.get(index);
            if (message.kind() == Kind.OUTBOUND) {
                messages.add(index + 1, new SampleMessage(Kind.NOTE, message.at(), message.author(), text, null, null));
                return;
            }
        }
    }

    private Draft closed(List<SampleMessage> messages, End end, @Nullable Long manager, Dialogue dialogue, Dice dice) {
        var last = messages.getLast().at();
        var forgotten =
                switch (end) {
                    case ANSWERED -> dice.chance(FORGOTTEN);
                    case UNANSWERED -> dice.chance(FORGOTTEN_UNANSWERED);
                    case IGNORED -> true;
                };
        var closedAt = last.plus(forgotten ? plan.autoClose() : dice.about(TIDYING));
        var result = dice.chance(RESULT) ? result(dialogue) : null;
        var tags = dice.chance(TAGGED) ? dialogue.tags() : List.<String>of();
        if (closedAt.plus(plan.quiet()).isAfter(plan.now())) {
            var closer = manager == null ? Long.valueOf(shifts.manager(dice).id()) : manager;
            return new Draft(messages, manager, closer, last.plus(dice.about(TIDYING)), result, tags).before(plan);
        }
        return forgotten
                ? new Draft(messages, manager, null, closedAt, null, List.of())
                : new Draft(messages, manager, manager, closedAt, result, tags);
    }

    private @Nullable String result(Dialogue dialogue) {
        var results = plan.results();
        return results.isEmpty()
                ? null
                : results.get(Math.min(dialogue.outcome().place(), results.size() - 1));
    }

    /// Who wrote.
    record Who(
            long number,
            long client,
            boolean fresh,
            Person person,
            Messenger messenger,
            @Nullable Long previous) {}

    /// A thread and its end; the visit is still missing.
    record Draft(
            List<SampleMessage> messages,
            @Nullable Long manager,
            @Nullable Long closedBy,
            Instant closedAt,
            @Nullable String result,
            List<String> tags) {
        /// The same in less time, so that it stands in the log by now.
        Draft before(Plan plan) {
            var begin = messages.getFirst().at();
            var latest = plan.now().minus(plan.quiet()).minusSeconds(1);
            if (!closedAt.isAfter(latest)) {
                return this;
            }
            var share = Duration.between(begin, latest).toMillis()
                    / (double) Duration.between(begin, closedAt).toMillis();
            var quicker = messages.stream()
                    .map(message -> new SampleMessage(
                            message.kind(),
                            begin.plusMillis((long)
                                    (Duration.between(begin, message.at()).toMillis() * share)),
                            message.author(),
                            message.text(),
                            message.content(),
                            null))
                    .toList();
            return new Draft(quicker, manager, closedBy, latest, result, tags);
        }

        SampleConversation conversation(Who who, @Nullable SampleVisit visit, Duration quiet) {
            var thread = new ArrayList<SampleMessage>();
            if (visit != null) {
                var arrived = messages.getFirst().at().minusSeconds(1);
                thread.add(Exchange.event(
                        arrived, null, SampleEvents.opened(visit.source()).toString()));
            }
            thread.addAll(messages);
            var closing = closedBy == null ? SampleEvents.named("closed-automatically") : SampleEvents.closed(result);
            thread.add(Exchange.event(closedAt, closedBy, closing.toString()));
            return new SampleConversation(
                    who.number(),
                    who.client(),
                    who.fresh(),
                    who.person(),
                    who.messenger(),
                    who.previous(),
                    visit,
                    manager,
                    closedBy,
                    closedAt,
                    closedAt.plus(quiet),
                    result,
                    tags,
                    thread);
        }
    }
}
