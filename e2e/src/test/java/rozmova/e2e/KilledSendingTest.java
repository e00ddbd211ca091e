package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;

class KilledSendingTest {
    private static final int CLIENTS = 50;
    private static final int ANSWERS = 4;
    private static final int ALL = CLIENTS * ANSWERS;

    @Test
    void answers_that_were_leaving_when_it_was_killed_are_named_unknown_and_all_others_arrive_once_and_in_order() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02));
                var product = Product.start(sandbox, "answers")) {
            var owner = Owner.setUp(product);
            var bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
            owner.connect(bot.token());
            var talks = Talk.with(sandbox, bot, CLIENTS);
            talks.forEach(talk -> talk.write(1, 1));
            owner.awaitConversations(CLIENTS);
            owner.pause();
            answerAll(owner, talks);
            // Some of them never arrive, the others take their time: there is always something on its way.
            bot.faults().add(FaultRule.next(3, "sendMessage", new Fault.Hang(false)));
            bot.faults().add(FaultRule.share(1, new Fault.Slow(Duration.ofMillis(200))));

            owner.resume();
            Talk.awaitReceived(talks, ALL / 4);
            product.kill();
            var underWay = underWay(product);
            endLeases(product);
            bot.faults().clear();
            product.restart();

            var history = History.awaitSettled(owner, ALL);
            history.assertAnswered(talks, ANSWERS);
            assertThat(history.unknown()).hasSizeGreaterThanOrEqualTo(3).isEqualTo(underWay);
        }
    }

    private static void answerAll(Owner owner, List<Talk> talks) {
        var history = History.of(owner);
        for (var talk : talks) {
            var conversation = history.conversationWith(talk.words(1).getFirst());
            talk.answers(ANSWERS).forEach(text -> owner.answer(conversation, text));
        }
    }

    /// What was being sent, according to the database that the dead process has left behind.
    private static Set<Long> underWay(Product product) {
        try (var connection = DriverManager.getConnection(product.databaseUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from message where kind = 'outbound' and state in ('sending', 'unknown')")) {
            var ids = new HashSet<Long>();
            while (rows.next()) {
                ids.add(rows.getLong("id"));
            }
            return ids;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /// The four minutes after which nobody waits for a sender any more are over.
    private static void endLeases(Product product) {
        try (var connection = DriverManager.getConnection(product.databaseUrl());
                var statement = connection.createStatement()) {
            statement.execute("update outbox set leased_until = now() where leased_until is not null");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
