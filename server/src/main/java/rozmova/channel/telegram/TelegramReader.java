package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;
import rozmova.channel.Unreadable;

/// Understands Telegram's updates. Pure.
final class TelegramReader {
    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TelegramReader() {}

    static Envelope envelope(byte[] body) {
        try {
            var update = JSON.readTree(body);
            if (update == null || !update.path("update_id").canConvertToLong()) {
                return Envelope.unreadable(body);
            }
            return new Envelope(update.path("update_id").asText(), chat(update), null, body);
        } catch (IOException broken) {
            return Envelope.unreadable(body);
        }
    }

    /// @param now for the events that Telegram gives no date: a press of a button, and messages taken back
    static List<Inbound> read(byte[] body, Instant now) {
        try {
            var tree = JSON.readTree(body);
            var update = JSON.treeToValue(tree, TelegramUpdate.class);
            if (update == null) {
                throw new Unreadable("The body is empty", new IllegalArgumentException());
            }
            return List.of(read(update, tree, now));
        } catch (IOException broken) {
            throw new Unreadable("The body is no update", broken);
        }
    }

    /// The chat as [TelegramAddress] writes it: messages, their edits, reactions and presses keep their order.
    private static String chat(JsonNode update) {
        return update.properties().stream()
                .map(Map.Entry::getValue)
                .flatMap(event -> Stream.of(event, event.path("message")))
                .filter(event -> event.path("chat").path("id").canConvertToLong())
                .map(event -> new TelegramAddress(
                                event.path("business_connection_id").textValue(),
                                event.path("chat").path("id").asLong())
                        .text())
                .findFirst()
                .orElse("");
    }

    private static Inbound read(TelegramUpdate update, JsonNode tree, Instant now) {
        if (update.message() != null) {
            return TelegramMessages.written(update.message(), tree.path("message"));
        }
        if (update.editedMessage() != null) {
            return TelegramMessages.edited(update.editedMessage(), tree.path("edited_message"));
        }
        if (update.businessMessage() != null) {
            return TelegramMessages.written(update.businessMessage(), tree.path("business_message"));
        }
        if (update.editedBusinessMessage() != null) {
            return TelegramMessages.edited(update.editedBusinessMessage(), tree.path("edited_business_message"));
        }
        if (update.deleted() != null) {
            return TelegramEvents.deleted(update.deleted(), now);
        }
        if (update.press() != null) {
            return TelegramEvents.pressed(update.press(), now);
        }
        if (update.reacted() != null) {
            return TelegramEvents.reacted(update.reacted());
        }
        if (update.myChatMember() != null) {
            return TelegramEvents.member(update.myChatMember());
        }
        if (update.business() != null) {
            return TelegramEvents.business(update.business());
        }
        return new Inbound.Ignored("kind");
    }
}
