package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.telegram.phone.TelegramBusiness;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

/// What a messenger or another program says by itself is no answer: whoever waited, waits.
@QuarkusTest
class AutomaticReplyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOT = "600000000000001";

    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    @Nested
    class OfTelegram {
        private Company kvitka;
        private TelegramBusiness owner;
        private TelegramChat phone;
        private long id;

        @BeforeEach
        void open() {
            kvitka = companies.open();
            var telegram = companies.sandbox().telegram();
            owner = telegram.phone("Олена", "Квітка").attach(kvitka.bot());
            phone = telegram.phone("Ірина", "Мельник").open(owner);
            phone.write("Чи є синя ваза?");
            id = kvitka.conversationWith("Чи є синя ваза?");
            owner.greet(phone, "Дякуємо! Відповімо зранку.");
            eventually(() -> assertThat(kvitka.texts(id)).hasSize(2));
        }

        @Test
        void the_client_still_waits_after_a_greeting_and_lists_show_the_question() {
            var conversation = kvitka.conversation(id);

            assertThat(conversation.path("waitingSince").isNull()).isFalse();
            assertThat(conversation.at("/lastMessage/text").asText()).isEqualTo("Чи є синя ваза?");
            var greeting = kvitka.messages(id).getLast();
            assertThat(greeting.path("kind").asText()).isEqualTo("outbound");
            assertThat(greeting.at("/details/automatic").asBoolean()).isTrue();
        }

        @Test
        void an_owner_who_writes_in_person_has_answered() {
            owner.write(phone, "Так, є");

            eventually(() -> assertThat(
                            kvitka.conversation(id).path("waitingSince").isNull())
                    .isTrue());
        }

        @Test
        void the_log_counts_nobody_as_having_answered() {
            kvitka.close(id);
            clock.advance(Duration.ofHours(2));

            var row = eventually(() -> kvitka.log("").stream()
                    .filter(one -> one.path("id").asLong() == id)
                    .findFirst()
                    .orElseThrow());
            assertThat(row.path("unanswered").asBoolean()).isTrue();
            assertThat(row.path("firstResponseSeconds").isNull()).isTrue();
            assertThat(row.at("/lastReply/by").asText()).isEqualTo("automatic");
        }

        @Test
        void a_greeting_opens_no_closed_conversation() {
            kvitka.close(id);

            owner.greet(phone, "Нас немає");
            eventually(() -> assertThat(kvitka.texts(id)).hasSize(3));

            assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("closed");
            assertThat(kvitka.events(id)).containsExactly("closed");
        }
    }

    @Nested
    class OfMessenger {
        private FacebookShop shop;
        private Company kvitka;
        private MessengerChat phone;

        @BeforeEach
        void open() {
            shop = FacebookShop.open(companies);
            kvitka = shop.company();
            phone = shop.iryna();
        }

        @Test
        void what_another_bot_of_the_page_asked_stands_whole_and_who_pressed_waits_for_us() throws Exception {
            phone.write("Добрий день");
            var id = kvitka.conversationWith("Добрий день");

            shop.page().sayBy(BOT, phone.psid(), question());
            eventually(() -> assertThat(kvitka.texts(id))
                    .containsExactly("Добрий день", "На який бюджет розраховуєте?\n[До 500 ₴]"));

            JsonNode asked = kvitka.messages(id).getLast();
            assertThat(asked.at("/content/kind").asText()).isEqualTo("question");
            assertThat(asked.at("/details/elsewhere").asText()).isEqualTo(BOT);
            assertThat(asked.at("/details/automatic").asBoolean()).isTrue();
            assertThat(kvitka.conversation(id).path("waitingSince").isNull()).isFalse();
        }

        private ObjectNode question() throws Exception {
            return (ObjectNode) JSON.readTree("""
                    {"attachments":[{"type":"template","payload":{"template_type":"button",
                      "text":"На який бюджет розраховуєте?",
                      "buttons":[{"type":"postback","title":"До 500 ₴","payload":"B1"}]}}]}""");
        }
    }
}
