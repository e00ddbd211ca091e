package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.chat.Bot;

class RestartedDatabaseTest {
    private static final int CLIENTS = 10;
    private static final int WORDS = 40;
    private static final int ANSWERS = 6;
    private static final int ALL = CLIENTS * ANSWERS;

    @Test
    void a_database_that_stops_and_then_crashes_under_load_costs_no_message_and_no_restart() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02));
                var database = OwnDatabase.start("stopping");
                var product = Product.start(sandbox, database, "stopping-desk")) {
            var owner = Owner.setUp(product);
            var bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
            owner.connect(bot.token());
            var talks = Talk.with(sandbox, bot, CLIENTS);
            talks.forEach(talk -> talk.write(1, 1));
            owner.awaitConversations(CLIENTS);
            // There is always something on its way.
            bot.faults().add(FaultRule.share(1, new Fault.Slow(Duration.ofMillis(200))));

            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var history = History.of(owner);
                for (var talk : talks) {
                    var conversation = history.conversationWith(talk.words(1).getFirst());
                    people.execute(() -> talk.answers(ANSWERS).forEach(text -> owner.insist(conversation, text)));
                }
                away(database::stop, database, bot, talks, 2);
                away(database::crash, database, bot, talks, 1 + WORDS / 2);
            }

            History.awaitHeard(owner, (long) CLIENTS * WORDS);
            var after = History.awaitSettled(owner, ALL);
            after.assertHeard(talks, WORDS);
            after.assertAnswered(talks, ANSWERS);
            // A sender at work while the database is away records the outcome later.
            assertThat(after.unknown()).hasSizeLessThan(CLIENTS / 2);
        }
    }

    /// Ends the database while answers leave and clients write, and starts it when the platform was turned away.
    private static void away(Runnable end, OwnDatabase database, Bot bot, List<Talk> talks, int firstWord) {
        Talk.awaitReceived(talks, Talk.received(talks) + 1);
        var refused = refused(bot);
        var middle = firstWord + WORDS / 4;
        talks.forEach(talk -> talk.write(firstWord, middle - 1));
        end.run();
        talks.forEach(talk -> talk.write(middle, firstWord == 2 ? WORDS / 2 : WORDS));
        var ignored = Eventually.see("that the platform is turned away", () -> refused(bot), now -> now > refused);
        database.restart();
    }

    /// How often we have told the platform to come again later.
    private static long refused(Bot bot) {
        return bot.updates().attempts().stream()
                .filter(attempt -> attempt.status() == 503)
                .count();
    }
}
