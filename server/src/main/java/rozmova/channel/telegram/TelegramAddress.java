package rozmova.channel.telegram;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which chat: the bot's own with a client, or one of a person's own account that the bot is attached to. The same
/// client may have both, and they are two conversations.
///
/// @param connection the account's connection to the bot, null in the bot's own chats
/// @param topic where in the chat the client wrote last, null for its general part; no part of what names messages,
///     which are unique within the whole chat
record TelegramAddress(
        @Nullable String connection, long chat, @Nullable Long topic) {
    private static final String BUSINESS = "b:";
    private static final String TOPIC = "/";

    TelegramAddress(@Nullable String connection, long chat) {
        this(connection, chat, null);
    }

    /// Reads what [#text] or [#whole] wrote.
    static TelegramAddress of(String text) {
        if (!text.startsWith(BUSINESS)) {
            var parts = text.split(TOPIC, 2);
            return new TelegramAddress(
                    null, Long.parseLong(parts[0]), parts.length == 1 ? null : Long.valueOf(parts[1]));
        }
        var end = text.lastIndexOf(':');
        return new TelegramAddress(text.substring(BUSINESS.length(), end), Long.parseLong(text.substring(end + 1)));
    }

    static boolean isBusiness(String text) {
        return text.startsWith(BUSINESS);
    }

    /// The chat.
    String text() {
        return connection == null ? Long.toString(chat) : BUSINESS + connection + ":" + chat;
    }

    /// The chat with its topic.
    String whole() {
        return topic == null ? text() : text() + TOPIC + topic;
    }

    /// Telegram's message ids are unique only within a chat.
    String message(long id) {
        return text() + ":" + id;
    }

    /// A message that Telegram gave no id: it cannot be answered or changed.
    String unnamed(long update) {
        return text() + ":update-" + update;
    }

    /// A press of a button is a message to us, but not one that can be answered or changed.
    String press(String id) {
        return text() + ":press-" + id;
    }

    /// Telegram's id of a message that [#message] named; null for anything else.
    static @Nullable Long messageId(String externalId) {
        var id = externalId.substring(externalId.lastIndexOf(':') + 1);
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    /// Adds where a call goes to.
    void to(Map<String, Object> parameters) {
        parameters.put("chat_id", chat);
        if (connection != null) {
            parameters.put("business_connection_id", connection);
        }
        if (topic != null) {
            parameters.put("message_thread_id", topic);
        }
    }
}
