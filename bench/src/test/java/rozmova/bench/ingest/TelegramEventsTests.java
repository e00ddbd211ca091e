package rozmova.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class TelegramEventsTests {
    private final TelegramEvents events = new TelegramEvents("our-secret", 1_700_000_000);

    @Test
    void an_event_is_an_update_with_a_text_in_a_private_chat() throws IOException {
        var message = new ObjectMapper().readTree(events.body(12)).path("message");

        assertThat(message.path("text").asText()).isEqualTo(Clients.text(12));
        assertThat(message.path("date").asLong()).isEqualTo(1_700_000_000);
        assertThat(message.path("chat").path("type").asText()).isEqualTo("private");
        assertThat(message.path("chat").path("id").asLong()).isEqualTo(Clients.id(12));
        assertThat(message.path("from").path("id").asLong()).isEqualTo(Clients.id(12));
        assertThat(message.path("from").path("is_bot").asBoolean(true)).isFalse();
    }

    @Test
    void every_event_has_an_update_and_a_message_number_of_its_own() throws IOException {
        var json = new ObjectMapper();
        var first = json.readTree(events.body(1));
        var second = json.readTree(events.body(1 + Clients.COUNT));

        assertThat(first.path("update_id")).isNotEqualTo(second.path("update_id"));
        assertThat(first.path("message").path("message_id"))
                .isNotEqualTo(second.path("message").path("message_id"));
    }

    @Test
    void the_same_event_is_the_same_bytes() {
        assertThat(events.body(5)).isEqualTo(events.body(5));
        assertThat(events.proof(events.body(5)))
                .isEqualTo(new Events.Header("X-Telegram-Bot-Api-Secret-Token", "our-secret"));
    }
}
