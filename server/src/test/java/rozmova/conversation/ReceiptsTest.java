package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;

@QuarkusTest
class ReceiptsTest {
    @Inject
    Companies companies;

    private FacebookShop shop;
    private Company kvitka;
    private MessengerChat phone;
    private long id;

    @BeforeEach
    void open() {
        shop = FacebookShop.open(companies);
        kvitka = shop.company();
        phone = shop.iryna();
        phone.write("Добрий день");
        id = kvitka.conversationWith("Добрий день");
    }

    @Test
    void what_the_client_has_read_is_read_up_to_that_time() throws InterruptedException {
        var first = answer("Вітаю!");
        var second = answer("Чим допомогти?");
        phone.awaitReceived(2);

        phone.read();

        kvitka.awaitState(id, first, "read");
        kvitka.awaitState(id, second, "read");
    }

    @Test
    void what_arrived_on_the_phone_is_delivered() throws InterruptedException {
        var answer = answer("Вітаю!");
        phone.awaitText("Вітаю!");

        phone.receive();

        kvitka.awaitState(id, answer, "delivered");
    }

    @Test
    void what_was_read_is_not_merely_delivered_again() throws InterruptedException {
        var answer = answer("Вітаю!");
        phone.awaitText("Вітаю!");
        phone.read();
        kvitka.awaitState(id, answer, "read");

        phone.receive();
        phone.write("Дякую");
        kvitka.conversationWith("Дякую");

        assertThat(message(answer).path("state").asText()).isEqualTo("read");
    }

    @Test
    void an_echo_that_overtakes_the_answer_to_our_call_adds_no_second_message() throws InterruptedException {
        shop.page().settings().echoFirst(true);

        var answer = answer("Вітаю!");
        phone.awaitText("Вітаю!");

        kvitka.awaitState(id, answer, "sent");
        assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Вітаю!");
    }

    @Test
    void an_answer_that_was_lost_on_the_way_is_settled_by_its_echo() throws InterruptedException {
        shop.page().faults().add(FaultRule.next(1, "messages", new Fault.Cut(true)));

        var answer = answer("Вітаю!");
        phone.awaitText("Вітаю!");

        kvitka.awaitState(id, answer, "sent");
        assertThat(message(answer).path("failure").isNull()).isTrue();
        assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Вітаю!");
    }

    @Test
    void what_somebody_wrote_in_facebooks_own_inbox_stands_in_the_thread_and_counts_as_an_answer() {
        shop.page().writeFromInbox(phone.psid(), "Вітаю з Facebook");

        var written = eventually(() -> kvitka.messages(id).stream()
                .filter(message -> message.path("text").asText().equals("Вітаю з Facebook"))
                .findFirst()
                .orElseThrow());
        assertThat(written.path("kind").asText()).isEqualTo("outbound");
        assertThat(written.path("author").isNull()).isTrue();
        assertThat(written.at("/details/elsewhere").asText()).isEqualTo("facebook-inbox");
        assertThat(kvitka.conversation(id).path("waitingSince").isNull()).isTrue();
    }

    private long answer(String text) {
        return kvitka.answer(id, text).path("id").asLong();
    }

    private JsonNode message(long message) {
        return kvitka.messages(id).stream()
                .filter(one -> one.path("id").asLong() == message)
                .findFirst()
                .orElseThrow();
    }
}
