package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;
import rozmova.channel.PlatformJson;
import rozmova.channel.Unreadable;

/// Understands Telegram's updates. Pure.
final class TelegramReader {
    static final ObjectMapper JSON = PlatformJson.MAPPER;

    /// An update's own field: what happened must be there, whatever of it does not fit.
    private static final int EVENT = 1;

    /// Numbers that come as text are numbers.
    private static final String NUMBER = "-?\\d{1,18}";

    private TelegramReader() {}

    static Envelope envelope(byte[] body) {
        try {
            var update = JSON.readTree(body);
            if (update == null || !isNumber(update.path("update_id"))) {
                return Envelope.unreadable(body);
            }
            return new Envelope(update.path("update_id").asText(), PlatformJson.clean(chat(update)), null, body);
        } catch (IOException broken) {
            return Envelope.unreadable(body);
        }
    }

    /// @param now for the events that Telegram gives no date: a press of a button, and messages taken back
    static List<Inbound> read(byte[] body, Instant now) {
        try {
            var tree = JSON.readTree(body);
            var update = PlatformJson.read(tree, TelegramUpdate.class, says(tree) ? EVENT : PlatformJson.EXACTLY);
            if (update == null) {
                throw new Unreadable("The body is empty", new IllegalArgumentException());
            }
            return List.of(read(update, tree, new Told(update.id(), now)));
        } catch (IOException broken) {
            throw new Unreadable("The body is no update", broken);
        }
    }

    /// The chat as [TelegramAddress] writes it: messages, their edits, reactions and presses keep their order.
    private static String chat(JsonNode update) {
        return update.properties().stream()
                .map(Map.Entry::getValue)
                .flatMap(event -> Stream.of(event, event.path("message")))
                .filter(event -> isNumber(event.path("chat").path("id")))
                .map(event -> new TelegramAddress(
                                event.path("business_connection_id").textValue(),
                                event.path("chat").path("id").asLong())
                        .text())
                .findFirst()
                .orElse("");
    }

    /// Whether it may have words: they are worth more than the form.
    private static boolean says(JsonNode update) {
        return update.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .anyMatch(event -> event.endsWith("message") || event.equals("callback_query"));
    }

    private static boolean isNumber(JsonNode node) {
        return node.canConvertToLong() || node.asText().matches(NUMBER);
    }

    private static Inbound read(TelegramUpdate update, JsonNode tree, Told told) {
        if (update.message() != null) {
            return TelegramMessages.written(update.message(), tree.path("message"), told);
        }
        if (update.editedMessage() != null) {
            return TelegramMessages.edited(update.editedMessage(), tree.path("edited_message"), told);
        }
        if (update.businessMessage() != null) {
            return TelegramMessages.written(update.businessMessage(), tree.path("business_message"), told);
        }
        if (update.editedBusinessMessage() != null) {
            return TelegramMessages.edited(update.editedBusinessMessage(), tree.path("edited_business_message"), told);
        }
        if (update.deleted() != null) {
            return TelegramEvents.deleted(update.deleted(), told);
        }
        if (update.press() != null) {
            return TelegramEvents.pressed(update.press(), told);
        }
        if (update.reacted() != null) {
            return TelegramEvents.reacted(update.reacted(), told);
        }
        if (update.myChatMember() != null) {
            return TelegramEvents.member(update.myChatMember(), told);
        }
        if (update.business() != null) {
            return TelegramEvents.business(update.business());
        }
        return new Inbound.Ignored("kind");
    }
}
