package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import rozmova.channel.Inbound;
import rozmova.channel.Sender;

/// Updates as the Bot API documents them, and who and what is in them.
final class Fixtures {
    static final Sender IRYNA = new Sender("1111111", "1111111", "Ірина Мельник", "iryna_mel", "uk");

    /// The same person in the chat of the shop owner's own account.
    static final Sender IRYNA_OF_OWNER =
            new Sender("b:bc1:1111111", "b:bc1:1111111", "Ірина Мельник", "iryna_mel", "uk");

    static final Instant SENT = Instant.ofEpochSecond(1792753200);
    static final Instant NOW = SENT.plusSeconds(5);
    static final String ID = "1111111:1365";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixtures() {}

    /// What the update in the file means.
    static Inbound read(String fixture) {
        return TelegramReader.read(bytes(fixture), NOW).getFirst();
    }

    /// What the update of a text means with these fields in the message, too.
    ///
    /// @param fields members of a JSON object, without its braces
    /// @param without fields that it does not have then
    static Inbound readWith(String fields, String... without) {
        try {
            var update = JSON.readTree(bytes("text"));
            var message = (ObjectNode) update.path("message");
            message.remove(List.of(without));
            message.setAll((ObjectNode) JSON.readTree("{" + fields + "}"));
            return TelegramReader.read(JSON.writeValueAsBytes(update), NOW).getFirst();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Inbound.Message message(String fixture) {
        return (Inbound.Message) read(fixture);
    }

    static byte[] bytes(String fixture) {
        try (var file = Fixtures.class.getResourceAsStream(fixture + ".json")) {
            return Objects.requireNonNull(file, fixture).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
