package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Details;
import rozmova.channel.PlatformJson;

/// What a message answers to, as far as it brings that along: somebody may answer to what was said before our time,
/// or elsewhere.
final class TelegramAnswered {
    /// The kinds that have a name among ours; the others keep Telegram's.
    private static final Map<String, String> KINDS =
            Map.of("video_note", "video-note", "venue", "location", "live_photo", "photo");

    private TelegramAnswered() {}

    /// Telegram's id of the message in this chat that is answered to; null for none. In a topic everything answers to
    /// the news that the topic was made, which nobody said.
    static @Nullable Long id(TelegramUpdate.Message message, JsonNode tree) {
        return message.replyTo() == null || TelegramKinds.isNews(tree.path("reply_to_message"))
                ? null
                : message.replyTo().id();
    }

    /// Null where it answers to nothing, or nothing is told of it.
    static Details.@Nullable Answered of(TelegramUpdate.Message message, JsonNode tree) {
        var here = tree.path("reply_to_message");
        if (here.isObject()) {
            return TelegramKinds.isNews(here) ? null : answered(here, author(here));
        }
        var elsewhere = tree.path("external_reply");
        if (!elsewhere.isObject()) {
            return null;
        }
        var origin =
                message.externalReply() == null ? null : message.externalReply().origin();
        return answered(elsewhere, origin == null ? null : TelegramPeople.origin(origin));
    }

    private static Details.@Nullable Answered answered(JsonNode answered, @Nullable String author) {
        var kind = TelegramKinds.of(answered);
        var plain = kind.equals("text") || kind.equals(TelegramKinds.EMPTY) || !TelegramKinds.CONTENT.contains(kind);
        var words = answered.path(answered.has("text") ? "text" : "caption").asText();
        var text = words.isBlank() && !plain ? TelegramWords.of(kind, answered.path(kind)) : PlatformJson.clean(words);
        return Details.Answered.of(plain ? null : KINDS.getOrDefault(kind, kind), text, author);
    }

    private static @Nullable String author(JsonNode answered) {
        var chat = answered.path("sender_chat").path("title").textValue();
        return chat == null ? TelegramPeople.fullName(answered.path("from")) : PlatformJson.clean(chat);
    }
}
