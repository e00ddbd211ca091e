package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.phone.ViberChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

/// What platforms tell late: they try again, and a later thing may have been told before. Its own time counts.
@QuarkusTest
class OrderOfNewsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    @Nested
    class InMessenger {
        private Company kvitka;
        private MessengerChat phone;
        private String mid;
        private long id;

        @BeforeEach
        void open() {
            var shop = FacebookShop.open(companies);
            kvitka = shop.company();
            phone = shop.iryna();
            mid = phone.write("Чи є синя ваза?").mid();
            id = kvitka.conversationWith("Чи є синя ваза?");
            clock.advance(Duration.ofMinutes(1));
        }

        @Test
        void an_edit_that_is_older_than_what_stands_changes_nothing() {
            var earlier = clock.instant();
            clock.advance(Duration.ofSeconds(5));
            phone.edit(mid, "Чи є біла ваза?");
            eventually(() -> assertThat(first().path("text").asText()).isEqualTo("Чи є біла ваза?"));

            late("message_edits", earlier, "message_edit", Map.of("text", "Чи є зелена ваза?", "num_edit", 1));

            assertThat(first().path("text").asText()).isEqualTo("Чи є біла ваза?");
            assertThat(first().path("versions").findValuesAsText("text")).containsExactly("Чи є синя ваза?");
        }

        @Test
        void an_edit_without_a_text_leaves_the_words_as_they_are() {
            late("message_edits", clock.instant(), "message_edit", Map.of("num_edit", 0));
            late("message_edits", clock.instant(), "message_edit", Map.of("text", " ", "num_edit", 0));

            assertThat(first().path("text").asText()).isEqualTo("Чи є синя ваза?");
            assertThat(first().path("editedAt").isNull()).isTrue();
        }

        @Test
        void a_reaction_that_was_taken_back_before_the_present_one_leaves_that_standing() {
            var earlier = clock.instant();
            clock.advance(Duration.ofSeconds(5));
            phone.react(mid, "❤");
            eventually(
                    () -> assertThat(first().at("/reactions/0/emoji").asText()).isNotEmpty());

            late("message_reactions", earlier, "reaction", Map.of("action", "unreact", "emoji", "👍"));
            late("message_reactions", earlier, "reaction", Map.of("action", "react", "emoji", "👎"));

            assertThat(first().at("/reactions/0/emoji").asText()).startsWith("❤");
        }

        private void late(String field, Instant happened, String kind, Map<String, ?> fields) {
            ObjectNode more = JSON.createObjectNode();
            more.set(kind, JSON.<ObjectNode>valueToTree(fields).put("mid", mid));
            phone.events().late(field, happened, more);
            // The events of a chat are processed one after the other.
            phone.write("Ось " + happened + fields);
            kvitka.conversationWith("Ось " + happened + fields);
        }

        private JsonNode first() {
            return kvitka.messages(id).getFirst();
        }
    }

    @Nested
    class InViber {
        private Company kvitka;
        private Account account;
        private ViberChat phone;
        private long id;

        @BeforeEach
        void open() {
            kvitka = companies.found();
            var viber = companies.sandbox().viber();
            account = viber.createAccount("Kvitka Shop", "kvitka_late_" + ACCOUNTS.incrementAndGet());
            var credentials = Map.of("token", account.token());
            kvitka.owner()
                    .post("projects/{p}/channels", Map.of("messenger", "viber", "credentials", credentials))
                    .good();
            phone = viber.phone("Ірина", "Мельник").open(account);
            phone.write("Чи є синя ваза?");
            id = kvitka.conversationWith("Чи є синя ваза?");
        }

        @Test
        void an_unsubscription_older_than_the_clients_last_words_does_not_silence_them() {
            var earlier = clock.instant();
            clock.advance(Duration.ofMinutes(1));
            write("Ви тут?");

            tell("unsubscribed", earlier, 1);

            write("Ось");
            assertThat(reachable()).isTrue();
            assertThat(kvitka.events(id)).isEmpty();
        }

        @Test
        void an_unsubscription_after_the_clients_last_words_does_and_what_was_said_before_it_does_not_take_it_back() {
            var earlier = clock.instant();
            clock.advance(Duration.ofMinutes(1));
            tell("unsubscribed", clock.instant(), 1);
            eventually(() -> assertThat(reachable()).isFalse());

            tell("subscribed", earlier, 2);
            tell("unsubscribed", clock.instant().plusMillis(1), 3);
            tell("seen", clock.instant(), 4);

            assertThat(reachable()).isFalse();
            assertThat(kvitka.events(id)).containsExactly("blocked");
        }

        @Test
        void who_subscribed_again_is_not_silenced_by_what_came_before() {
            var earlier = clock.instant().plusSeconds(1);
            clock.advance(Duration.ofMinutes(1));
            tell("subscribed", clock.instant(), 1);
            tell("unsubscribed", earlier, 2);

            write("Ось");
            assertThat(kvitka.events(id)).isEmpty();
        }

        @Test
        void a_block_that_a_refusal_told_ends_with_the_next_words() {
            clock.advance(Duration.ofMinutes(2));
            account.faults().add(FaultRule.next(1, "send_message", new Fault.Refusal(6, "notSubscribed")));
            var refused = kvitka.answer(id, "Так, є").path("id").asLong();
            kvitka.awaitState(id, refused, "failed");
            assertThat(reachable()).isFalse();

            // On Viber's clock, which may be behind ours: still later than their last words.
            companies.clocksAhead(Duration.ofMinutes(-1));
            try {
                write("Ви тут?");
            } finally {
                companies.clocksAhead(Duration.ZERO);
            }

            assertThat(reachable()).isTrue();
        }

        @Test
        void what_one_device_could_not_show_and_another_could_has_arrived() throws InterruptedException {
            var answer = kvitka.answer(id, "Так, є").path("id").asLong();
            var token = phone.awaitText("Так, є").token();
            eventually(() -> assertThat(state(answer)).isIn("sent", "delivered"));

            tell("failed", clock.instant(), token);
            tell("delivered", clock.instant(), token);

            kvitka.awaitState(id, answer, "delivered");
        }

        private void write(String text) {
            phone.write(text);
            kvitka.conversationWith(text);
        }

        private void tell(String event, Instant at, long token) {
            var person = event.equals("subscribed")
                    ? "\"user\":{\"id\":\"%s\"}".formatted(phone.userId())
                    : "\"user_id\":\"%s\"".formatted(phone.userId());
            var body = "{\"event\":\"%s\",\"timestamp\":%d,\"message_token\":%d,%s}"
                    .formatted(event, at.toEpochMilli(), token, person);
            account.events().deliverRaw(body.getBytes(StandardCharsets.UTF_8));
        }

        private boolean reachable() {
            return kvitka.thread(id).at("/reach/can").asBoolean();
        }

        private String state(long message) {
            return kvitka.messages(id).stream()
                    .filter(one -> one.path("id").asLong() == message)
                    .map(one -> one.path("state").asText())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
