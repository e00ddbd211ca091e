package rozmova.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SignedEventsTests {
    private static final long AT = 1_700_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ViberEvents viber = new ViberEvents("a-token", AT);
    private final MessengerEvents messenger = new MessengerEvents("100", "a-secret", AT);

    @Test
    void an_event_of_viber_is_a_message_with_its_sender_and_a_number_of_its_own() throws IOException {
        var event = JSON.readTree(viber.body(12));

        assertThat(event.path("event").asText()).isEqualTo("message");
        assertThat(event.at("/message/text").asText()).isEqualTo(Clients.text(12));
        assertThat(event.at("/sender/id"))
                .isEqualTo(JSON.readTree(viber.body(12 + Clients.COUNT)).at("/sender/id"));
        assertThat(event.path("message_token").asText()).hasSize(19);
        assertThat(event.path("message_token"))
                .isNotEqualTo(JSON.readTree(viber.body(12 + Clients.COUNT)).path("message_token"));
    }

    @Test
    void an_event_of_messenger_is_a_delivery_in_ascii_that_reads_as_it_was_written() throws IOException {
        for (var number = 0; number < 9; number++) {
            var body = messenger.body(number);
            var item = JSON.readTree(body).at("/entry/0/messaging/0");

            assertThat(new String(body, StandardCharsets.ISO_8859_1)).matches("\\p{ASCII}+");
            assertThat(item.at("/message/text").asText()).isEqualTo(Clients.text(number));
            assertThat(item.at("/sender/id").asText()).isEqualTo(MessengerEvents.psid(number));
            assertThat(item.at("/recipient/id").asText()).isEqualTo("100");
        }
    }

    /// The sum is the one that `openssl dgst -sha256 -hmac` makes of the same words.
    @Test
    void each_is_signed_in_its_platform_s_header() {
        var body = "Добрий день".getBytes(StandardCharsets.UTF_8);

        assertThat(viber.proof(body))
                .isEqualTo(new Events.Header(
                        "X-Viber-Content-Signature",
                        "d3458dd9d596a23e3a17068e77af0603a45ca1f80994e8a3b363856bdb558797"));
        assertThat(messenger.proof(body))
                .isEqualTo(new Events.Header(
                        "X-Hub-Signature-256",
                        "sha256=aa06cdcfafb48ea1fcceea85d3f7d7e3c28cd3838f9aa0dabe7fad884ea0df57"));
    }
}
