package rozmova.channel.telegram;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which chat: the bot's own with a client, or one of a person's own account that the bot is attached to. The same
/// client may have both, and they are two conversations.
///
/// @param connection the account's connection to the bot, null in the bot's own chats
record TelegramAddress(@Nullable String connection, long chat) {
    private static final String BUSINESS = "b:";

    /// Reads what [#text] wrote.
    static TelegramAddress of(String text) {
        if (!text.startsWith(BUSINESS)) {
            return new TelegramAddress(null, Long.parseLong(text));
        }
        var end = text.lastIndexOf(':');
        return new TelegramAddress(text.substring(BUSINESS.length(), end), Long.parseLong(text.substring(end + 1)));
    }

    static boolean isBusiness(String text) {
        return text.startsWith(BUSINESS);
    }

    String text() {
        return connection == null ? Long.toString(chat) : BUSINESS + connection + ":" + chat;
    }

    /// Telegram's message ids are unique only within a chat.
    String message(long id) {
        return text() + ":" + id;
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
    }
}
