package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.Pictures;
import rozmova.testing.TestClock;

/// Changes that people make to messages that stand already.
@QuarkusTest
class CorrectionsTest {
    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    @Nested
    class OfClients {
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
        }

        @Test
        void an_edited_message_says_the_new_and_keeps_what_it_said() {
            phone.edit(mid, "Чи є зелена ваза?");
            phone.edit(mid, "Чи є біла ваза?");

            var message = eventually(() -> {
                var only = kvitka.messages(id).getFirst();
                assertThat(only.path("text").asText()).isEqualTo("Чи є біла ваза?");
                return only;
            });
            assertThat(message.path("editedAt").isNull()).isFalse();
            assertThat(message.path("versions").findValuesAsText("text"))
                    .containsExactly("Чи є синя ваза?", "Чи є зелена ваза?");
        }

        @Test
        void a_reaction_stands_at_the_message_until_it_is_taken_back() throws InterruptedException {
            var answer = kvitka.answer(id, "Так, є").path("id").asLong();
            var received = phone.awaitText("Так, є").mid();
            kvitka.awaitState(id, answer, "sent");

            phone.react(received, "❤");
            eventually(() -> assertThat(
                            message(kvitka, id, answer).at("/reactions/0/emoji").asText())
                    .isNotEmpty());

            phone.react(received, "");
            eventually(() -> assertThat(
                            message(kvitka, id, answer).path("reactions").isNull())
                    .isTrue());
        }
    }

    @Nested
    class OfContents {
        private Company kvitka;
        private TelegramChat phone;
        private long id;

        @BeforeEach
        void open() {
            kvitka = companies.open();
            phone = kvitka.iryna();
            phone.write("Дивіться");
            id = kvitka.conversationWith("Дивіться");
        }

        @Test
        void a_photo_that_was_replaced_is_the_new_one_and_the_old_one_is_kept() {
            var photo = phone.media().photo(Pictures.jpeg(64, 48), "Ця?");
            assertThat(width(eventually(() -> fetched("Ця?")))).isEqualTo(64);

            phone.edit(photo.id(), other(32, "А ця?"));

            var message = eventually(() -> fetched("А ця?"));
            assertThat(width(message)).isEqualTo(32);
            assertThat(message.path("editedAt").isNull()).isFalse();
            assertThat(message.at("/versions/0/text").asText()).isEqualTo("Ця?");
            assertThat(message.at("/versions/0/content/type").asText()).isEqualTo("photo");
            assertThat(message.at("/versions/0/content/file/width").asInt()).isEqualTo(64);
        }

        @Test
        void a_photo_that_was_replaced_before_it_was_fetched_is_the_new_one() {
            kvitka.bot().faults().add(FaultRule.next(1, "file", new Fault.Refusal(502, "Bad Gateway")));
            var photo = phone.media().photo(Pictures.jpeg(64, 48), "Ця?");
            eventually(() -> message("Ця?"));
            phone.edit(photo.id(), other(32, "А ця?"));

            var message = eventually(() -> {
                clock.advance(Duration.ofSeconds(2));
                return fetched("А ця?");
            });
            assertThat(width(message)).isEqualTo(32);
        }

        @Test
        void other_words_under_the_same_photo_are_no_other_photo() {
            var photo = phone.media().photo(Pictures.jpeg(64, 48), "Ця?");
            var before = eventually(() -> fetched("Ця?")).at("/content/file/id").asLong();

            phone.edit(photo.id(), "Саме ця!");

            var message = eventually(() -> fetched("Саме ця!"));
            assertThat(message.at("/content/file/id").asLong()).isEqualTo(before);
            assertThat(message.at("/versions/0/content").isNull()).isTrue();
        }

        @Test
        void words_that_got_a_photo_have_it() {
            var words = phone.write("Ось така");
            eventually(() -> message("Ось така"));

            phone.edit(words.id(), other(32, "Ось така"));

            var message = eventually(() -> fetched("Ось така"));
            assertThat(width(message)).isEqualTo(32);
            assertThat(message.at("/versions/0/text").asText()).isEqualTo("Ось така");
            assertThat(message.at("/versions/0/content").isNull()).isTrue();
        }

        @Test
        void a_place_that_moved_stays_where_it_was_last_when_that_ends() {
            var moving = phone.liveLocation(50.45, 30.52, Duration.ofHours(1));
            phone.move(moving.id(), 50.46, 30.53);
            var place = JsonNodeFactory.instance.objectNode();
            place.putObject("location").put("latitude", 50.46).put("longitude", 30.53);

            phone.edit(moving.id(), place);

            var message = eventually(() -> {
                var last = kvitka.messages(id).getLast();
                assertThat(last.at("/content/ended").asBoolean()).isTrue();
                return last;
            });
            assertThat(message.at("/content/live").asBoolean()).isFalse();
            assertThat(message.at("/content/latitude").asDouble()).isEqualTo(50.46);
            assertThat(message.path("editedAt").isNull()).isTrue();
        }

        /// The content of another photo.
        private ObjectNode other(int width, String caption) {
            return phone.media()
                    .photo(Pictures.jpeg(width, 16), "Інше")
                    .content()
                    .deepCopy()
                    .put("caption", caption);
        }

        private JsonNode fetched(String text) {
            var message = message(text);
            assertThat(message.at("/content/file").isObject()).isTrue();
            return message;
        }

        private JsonNode message(String text) {
            return kvitka.messages(id).stream()
                    .filter(one -> one.path("text").asText().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody wrote: " + text));
        }

        private static int width(JsonNode message) {
            return message.at("/content/file/width").asInt();
        }
    }

    @Nested
    class OfManagers {
        private Company kvitka;
        private TelegramChat phone;
        private long id;

        @BeforeEach
        void open() {
            kvitka = companies.open();
            phone = kvitka.iryna();
            phone.write("Добрий день");
            id = kvitka.conversationWith("Добрий день");
        }

        @Test
        void an_edited_answer_is_edited_on_the_phone_too() throws InterruptedException {
            var answer = sent("Так, є");

            edit(answer, "Так, є дві").good();

            phone.awaitText("Так, є дві");
            assertThat(Company.received(phone)).containsExactly("Так, є дві");
            assertThat(message(kvitka, id, answer).path("versions").findValuesAsText("text"))
                    .containsExactly("Так, є");
        }

        @Test
        void an_answer_that_is_taken_back_disappears_from_the_phone_and_stays_here_as_such() {
            var answer = sent("Так, є");

            kvitka.owner().delete(path(answer)).good();

            assertThat(phone.received()).allMatch(Message::deleted);
            assertThat(message(kvitka, id, answer).path("deletedAt").isNull()).isFalse();
        }

        @Test
        void an_answer_that_still_waits_leaves_as_it_was_changed_or_not_at_all() throws InterruptedException {
            pause(true);
            var changed = kvitka.answer(id, "Так").path("id").asLong();
            var dropped = kvitka.answer(id, "Ні").path("id").asLong();
            edit(changed, "Так, є").good();
            kvitka.owner().delete(path(dropped)).good();

            pause(false);
            phone.awaitText("Так, є");
            kvitka.answer(id, "Кінець");
            phone.awaitText("Кінець");

            assertThat(Company.received(phone)).containsExactly("Так, є", "Кінець");
        }

        @Test
        void a_change_that_the_messenger_would_refuse_for_its_length_is_told_before() {
            var answer = sent("Так, є");

            var refused = edit(answer, "ї".repeat(4_097));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.field()).isEqualTo("text");
            assertThat(Company.received(phone)).containsExactly("Так, є");
        }

        @Test
        void a_colleagues_answer_is_not_changed() {
            var answer = sent("Так, є");
            var taras = kvitka.colleague("manager", "Taras Hnatiuk");

            assertThat(taras.put(path(answer), Map.of("text", "Ні")).status()).isEqualTo(403);
            assertThat(taras.delete(path(answer)).status()).isEqualTo(403);
        }

        @Test
        void a_messenger_that_cannot_change_says_so() throws InterruptedException {
            var shop = FacebookShop.open(companies);
            var facebook = shop.iryna();
            facebook.write("Добрий день");
            var other = shop.company();
            var conversation = other.conversationWith("Добрий день");
            var answer = other.answer(conversation, "Вітаю").path("id").asLong();
            facebook.awaitText("Вітаю");
            other.awaitState(conversation, answer, "sent");

            var refused = other.owner()
                    .put(
                            "projects/{p}/conversations/%d/messages/%d".formatted(conversation, answer),
                            Map.of("text", "Ні"));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("not-possible");
        }

        @Test
        void an_answer_to_one_message_quotes_it_on_the_phone() throws InterruptedException {
            var asked = kvitka.messages(id).getFirst().path("id").asLong();

            kvitka.owner()
                    .post("projects/{p}/conversations/" + id + "/messages", replying("Так", asked))
                    .good();

            assertThat(phone.awaitText("Так").replyTo()).isPositive();
        }

        private Map<String, Object> replying(String text, long to) {
            var message = new HashMap<>(Company.message(text));
            message.put("replyTo", to);
            return message;
        }

        private long sent(String text) {
            var answer = kvitka.answer(id, text).path("id").asLong();
            kvitka.awaitState(id, answer, "sent");
            return answer;
        }

        private void pause(boolean paused) {
            kvitka.owner()
                    .post("projects/{p}/channels/%d/%s".formatted(kvitka.channel(), paused ? "pause" : "resume"))
                    .good();
        }

        private Answer edit(long message, String text) {
            return kvitka.owner().put(path(message), Map.of("text", text));
        }

        private String path(long message) {
            return "projects/{p}/conversations/%d/messages/%d".formatted(id, message);
        }
    }

    private static JsonNode message(Company company, long conversation, long id) {
        return company.messages(conversation).stream()
                .filter(one -> one.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }
}
