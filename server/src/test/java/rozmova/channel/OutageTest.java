package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.shared.database.Database;
import rozmova.testing.Company;
import rozmova.testing.ConversationFixture;

/// A platform that cannot be reached, or answers when nobody expects it any more.
@QuarkusTest
class OutageTest extends ConversationFixture {
    private static final List<String> WORDS =
            IntStream.range(0, 6).mapToObj(number -> "рядок " + number).toList();
    private static final int MINUTES = 6;

    @Inject
    ConnectionWatch watch;

    @Inject
    Database database;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void mend() {
        companies.road().release();
        companies.road().mend();
    }

    @Test
    void what_is_written_while_the_platform_is_away_waits_and_leaves_in_order_once() {
        companies.road().cut();
        lookAfterAll();
        assertThat(problem()).isEqualTo("platform-unreachable");

        WORDS.forEach(text -> kvitka.answer(id, text));
        for (var minute = 1; minute <= MINUTES; minute++) {
            var tries = minute;
            eventually(() -> assertThat(attempts()).isEqualTo(tries));
            eventually(() -> assertThat(states()).hasSize(WORDS.size()).containsOnly("queued"));
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(phone.received()).isEmpty();
        assertThat(kvitka.channelNow().path("waiting").asInt()).isEqualTo(WORDS.size());

        companies.road().mend();
        clock.advance(Duration.ofMinutes(2));

        eventually(() -> assertThat(Company.received(phone)).isEqualTo(WORDS));
        eventually(() -> assertThat(states()).containsOnly("sent"));
        lookAfterAll();
        assertThat(problem()).isNull();
    }

    @Test
    void clients_are_heard_while_our_own_calls_do_not_get_through() {
        companies.road().cut();

        phone.write("Ви тут?");

        kvitka.conversationWith("Ви тут?");
        assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Ви тут?");
    }

    @Test
    void an_answer_that_comes_after_its_message_was_named_unknown_does_not_make_it_wait_for_ever() {
        kvitka.bot().faults().add(FaultRule.next(1, "sendMessage", new Fault.Refusal(502, "Bad Gateway")));
        companies.road().hold();
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        kvitka.awaitState(id, message, "sending");
        clock.advance(Duration.ofMinutes(5));
        kvitka.awaitState(id, message, "unknown");
        var postponed = postponed();

        companies.road().release();

        eventually(() -> assertThat(postponed()).isEqualTo(postponed + 1));
        assertThat(states()).containsExactly("unknown");
        assertThat(phone.received()).isEmpty();
    }

    /// The look that is due every five minutes.
    private void lookAfterAll() {
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        var more = true;
        while (more) {
            more = watch.look();
        }
    }

    private String problem() {
        return kvitka.channelNow().at("/problem/code").textValue();
    }

    private List<String> states() {
        return kvitka.messages(id).stream()
                .filter(message -> message.path("kind").asText().equals("outbound"))
                .map(message -> message.path("state").asText())
                .toList();
    }

    /// How often the first that waits was tried; the others wait behind it.
    private int attempts() {
        return database.read(reading -> reading.handle()
                .createQuery("select max(attempts) from outbox where project_id = :project")
                .bind("project", kvitka.owner().projectId())
                .mapTo(Integer.class)
                .one());
    }

    private double postponed() {
        return meters.counter("rozmova.messages.out", "outcome", "postponed").count();
    }
}
