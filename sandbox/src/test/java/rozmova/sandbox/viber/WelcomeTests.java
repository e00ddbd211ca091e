package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.sandbox.viber.chat.Standing;

class WelcomeTests extends ViberWorld {

    private static final String WELCOME = """
            {"sender":{"name":"Kvitka"},"type":"text","text":"Вітаємо!","tracking_data":"tok_1"}""";

    @Test
    void answer_to_an_arrival_is_a_message_for_somebody_who_is_no_subscriber() throws Exception {
        answering(WELCOME);

        iryna.arrive("tok_1");

        iryna.awaitText("Вітаємо!");
        assertThat(iryna.standing()).isEqualTo(Standing.STRANGER);
        assertThat(client.send(text("І ще")).status()).isEqualTo(6);
    }

    @Test
    void it_may_leave_its_sender_out() throws Exception {
        answering("{\"type\":\"text\",\"text\":\"Вітаємо!\"}");

        iryna.arrive("tok_1");

        iryna.awaitText("Вітаємо!");
    }

    @Test
    void its_tracking_data_come_back_with_the_first_message() throws Exception {
        answering(WELCOME);
        iryna.arrive("tok_1");
        iryna.awaitReceived(1);

        iryna.write("Добрий день");

        assertThat(probe.await("message").event().at("/message/tracking_data").asText())
                .isEqualTo("tok_1");
    }

    @Test
    void its_receipts_come() throws Exception {
        answering(WELCOME);

        iryna.arrive("tok_1");

        long token = probe.await("delivered").event().path("message_token").asLong();
        assertThat(iryna.received()).extracting(message -> message.token()).containsExactly(token);
    }

    @Test
    void empty_answer_is_no_welcome() throws Exception {
        answering("");

        iryna.arrive("tok_1");
        iryna.write("Добрий день");
        probe.await("message");

        assertThat(iryna.received()).isEmpty();
        assertThat(account.events().malformedWelcomes()).isZero();
    }

    @Test
    void malformed_answer_is_ignored_and_counted() throws Exception {
        answering("{\"ok\":true}");

        iryna.arrive("tok_1");
        iryna.write("Добрий день");
        probe.await("message");

        assertThat(iryna.received()).isEmpty();
        assertThat(account.events().malformedWelcomes()).isOne();
    }

    @Test
    void answer_to_anything_else_means_nothing() throws Exception {
        listen();
        probe.answer(hit -> new WebhookProbe.Answer(200, WELCOME));

        iryna.write("раз");
        iryna.write("два");
        probe.await("message", 2);

        assertThat(iryna.received()).isEmpty();
    }

    private void answering(String body) throws Exception {
        listen();
        probe.answer(hit -> hit.kind().equals("conversation_started")
                ? new WebhookProbe.Answer(200, body)
                : WebhookProbe.Answer.OK);
    }
}
