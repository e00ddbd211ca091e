package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The product with a Telegram that is not ours. The emulator knows text only, answers a poll at once, dates its
/// messages in milliseconds, and has no answer but 500 for much of the Bot API: the product must live with that.
class ForeignEmulatorTest {
    private static final String TOKEN = "666:" + "k".repeat(35);

    @Test
    void a_client_and_a_manager_talk_through_an_emulator_of_other_hands() {
        var port = Product.freePort();
        try (var telegram = ForeignProgram.start("telegram/emulator.mjs", port, TOKEN)) {
            assertThat(telegram.next().path("listening").asBoolean()).isTrue();
            try (var product = Product.unreachable(URI.create("http://127.0.0.1:" + port), "emulator")) {
                var owner = Owner.setUp(product);
                owner.connect(TOKEN);
                var channel = owner.get("/channels").path("channels").path(0);
                assertThat(channel.path("delivery").asText()).isEqualTo("polling");
                assertThat(channel.path("address").asText()).isEqualTo("TestNameBot");

                telegram.tell("/start");
                telegram.tell("Чи є синя ваза? 🏺");
                awaitHeard(owner, "Чи є синя ваза? 🏺");
                var client = conversation(owner).path("client");
                assertThat(client.path("name").asText()).isEqualTo("Ірина");
                assertThat(client.path("nickname").asText()).isEqualTo("iryna_mel");

                owner.answer(conversation(owner).path("id").asLong(), "Так, лишилося дві.");
                var received = telegram.next();
                assertThat(received.path("chat").asLong()).isEqualTo(1111111);
                assertThat(received.path("text").asText()).isEqualTo("Так, лишилося дві.");
                var ignored = Eventually.see("that the answer is sent", () -> states(owner), List.of("sent")::equals);

                telegram.tell("Беру!");
                awaitHeard(owner, "Беру!");
                assertThat(owner.get("/channels")
                                .path("channels")
                                .path(0)
                                .path("state")
                                .asText())
                        .isEqualTo("active");
            }
        }
    }

    private static JsonNode conversation(Owner owner) {
        return owner.get("/conversations").path("conversations").path(0);
    }

    private static void awaitHeard(Owner owner, String text) {
        var ignored = Eventually.see(
                "the client's »" + text + "«", () -> messages(owner, "inbound", "text"), texts -> texts.contains(text));
    }

    private static List<String> states(Owner owner) {
        return messages(owner, "outbound", "state");
    }

    private static List<String> messages(Owner owner, String kind, String field) {
        var conversation = conversation(owner);
        if (conversation.isMissingNode()) {
            return List.of();
        }
        var messages =
                owner.get("/conversations/" + conversation.path("id").asLong()).path("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("kind").asText().equals(kind))
                .map(message -> message.path(field).asText())
                .toList();
    }
}
