package rozmova.bench.sample;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.bench.sample.Regulars.Regular;

/// All conversations of a plan in the order in which they began, one after the other, without holding them.
public final class SampleConversations implements Iterator<SampleConversation> {
    private static final double RETURNS = 0.28;
    private static final double FROM_THE_SITE = 0.84;
    private static final double SAME_BROWSER = 0.7;
    private static final long PREFERENCE = 0x3e55;

    private final Plan plan;
    private final Calendar calendar;
    private final Cast cast;
    private final Visiting visiting = new Visiting();
    private final Regulars regulars = new Regulars();
    private final Writer writer;
    private Iterator<Instant> times = List.<Instant>of().iterator();
    private int day;
    private long conversations;
    private long clients;
    private long visits;
    private long visitors;

    public SampleConversations(Plan plan) {
        this.plan = plan;
        calendar = new Calendar(plan);
        cast = new Cast(plan.seed());
        var vocabularies = new EnumMap<Language, Vocabulary>(Language.class);
        for (var language : Language.values()) {
            vocabularies.put(language, new Vocabulary(language));
        }
        writer = new Writer(plan, cast, Map.copyOf(vocabularies));
    }

    @Override
    public boolean hasNext() {
        return conversations < plan.conversations();
    }

    @Override
    public SampleConversation next() {
        while (!times.hasNext()) {
            if (day == calendar.days()) {
                throw new NoSuchElementException();
            }
            times = calendar.times(day).iterator();
            day++;
        }
        return made(times.next());
    }

    private SampleConversation made(Instant at) {
        var number = conversations++;
        var dice = Dice.of(plan.seed(), number);
        var regular = dice.chance(RETURNS) ? regulars.draw(at, dice) : Optional.<Regular>empty();
        long client = regular.map(Regular::client).orElseGet(() -> clients++);
        var person = cast.person(client);
        var thread = writer.write(person, at, dice);
        var visit = dice.chance(FROM_THE_SITE)
                ? visiting.visit(visits++, visitor(regular, dice), person, at.minusSeconds(2), thread.closedAt(), dice)
                : null;
        var conversation = thread.conversation(
                new Writer.Who(
                        number,
                        client,
                        regular.isEmpty(),
                        person,
                        Messenger.drawn(plan.messengers(), Dice.of(plan.seed() ^ PREFERENCE, client)),
                        regular.map(Regular::conversation).orElse(null)),
                visit,
                plan.quiet());
        regulars.remember(new Regular(client, number, conversation.loggedAt(), browser(regular, visit)), dice);
        return conversation;
    }

    private Visiting.Visitor visitor(Optional<Regular> regular, Dice dice) {
        return regular.map(Regular::visitor)
                .filter(known -> dice.chance(SAME_BROWSER))
                .map(known -> new Visiting.Visitor(known, false))
                .orElseGet(() -> new Visiting.Visitor(visitors++, true));
    }

    private static @Nullable Long browser(Optional<Regular> regular, @Nullable SampleVisit visit) {
        return visit == null ? regular.map(Regular::visitor).orElse(null) : Long.valueOf(visit.visitor());
    }
}
