package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.channel.Content;
import rozmova.channel.Inbound;
import rozmova.channel.Unreadable;

/// Shapes that were seen in the wild, or that some version of the Bot API allows, in our own words: each is a message
/// with these fields, and says what becomes of it. Nothing said is lost.
class TelegramShapesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void a_message_of_any_shape_keeps_what_it_says(String name, JsonNode shape) throws IOException {
        var read = read(shape);

        assertThat(outcome(read)).isEqualTo(shape.path("outcome").asText());
        assertThat(words(read)).isEqualTo(shape.path("text").asText());
        if (read instanceof Inbound.Message message && message.content() instanceof Content.Unsupported unsupported) {
            assertThat(unsupported.files()).isEqualTo(shape.path("files").asInt());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void the_database_takes_every_text_of_it(String name, JsonNode shape) throws IOException {
        assertThat(read(shape).toString()).doesNotContain("\0");
    }

    static Stream<Object[]> shapes() throws IOException {
        var shapes = JSON.readTree(Fixtures.bytes("odd/shapes"));
        return StreamSupport.stream(shapes.spliterator(), false)
                .map(shape -> new Object[] {shape.path("shape").asText(), shape});
    }

    private static Inbound read(JsonNode shape) throws IOException {
        var update = JSON.readTree(Fixtures.bytes("text"));
        var message = (ObjectNode) update.path("message");
        message.remove("text");
        message.setAll((ObjectNode) shape.path("fields"));
        shape.path("without").forEach(field -> message.remove(field.asText()));
        try {
            return TelegramReader.read(JSON.writeValueAsBytes(update), Fixtures.NOW)
                    .getFirst();
        } catch (Unreadable odd) {
            return new Inbound.Ignored("set-aside");
        }
    }

    private static String outcome(Inbound read) {
        return switch (read) {
            case Inbound.Message message ->
                message.visible().content() instanceof Content.Unsupported ? "unsupported" : "shown";
            case Inbound.Started started -> "started";
            case Inbound.Notice notice -> "notice";
            case Inbound.Ignored(var reason) -> reason.equals("set-aside") ? reason : "ignored";
            default -> throw new AssertionError("A message is no " + read);
        };
    }

    private static String words(Inbound read) {
        return switch (read) {
            case Inbound.Message message -> message.visible().text();
            case Inbound.Started started -> started.token() == null ? "" : started.token();
            default -> "";
        };
    }
}
