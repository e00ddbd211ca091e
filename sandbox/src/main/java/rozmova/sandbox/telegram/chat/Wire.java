package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;

/// The shapes in which Telegram writes people, chats and messages.
public final class Wire {

    private Wire() {}

    /// `User` of a person.
    public static ObjectNode user(Person person) {
        ObjectNode user = names(Json.object().put("id", person.id()).put("is_bot", false), person);
        putUnlessEmpty(user, "language_code", person.language());
        return user;
    }

    /// `User` of a bot.
    public static ObjectNode user(Bot bot) {
        return Json.object()
                .put("id", bot.id())
                .put("is_bot", true)
                .put("first_name", bot.name())
                .put("username", bot.username());
    }

    /// The private `Chat` with a person.
    public static ObjectNode chat(Person person) {
        return names(Json.object().put("id", person.id()), person).put("type", "private");
    }

    /// `BusinessConnection`.
    public static ObjectNode connection(Connection connection) {
        ObjectNode json = Json.object().put("id", connection.id());
        json.set("user", user(connection.owner()));
        json.put("user_chat_id", connection.owner().id())
                .put("date", seconds(connection.at()))
                .put("is_enabled", connection.enabled());
        ObjectNode rights = json.putObject("rights");
        putIf(rights, "can_reply", connection.rights().reply());
        putIf(rights, "can_read_messages", connection.rights().read());
        putIf(rights, "can_delete_sent_messages", connection.rights().delete());
        return json;
    }

    /// A whole `Message`; the message it answers is written one level deep.
    public static ObjectNode message(Chat chat, Message message) {
        ObjectNode json = flat(chat, message);
        if (message.replyTo() != 0) {
            chat.find(message.replyTo()).ifPresent(answered -> json.set("reply_to_message", flat(chat, answered)));
        }
        return json;
    }

    /// Telegram counts whole seconds.
    public static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }

    private static ObjectNode flat(Chat chat, Message message) {
        ObjectNode json = Json.object().put("message_id", message.id());
        json.set("from", author(chat, message));
        chat.connection().ifPresent(connection -> {
            json.put("business_connection_id", connection.id());
            if (message.author() == Author.BOT) {
                json.set("sender_business_bot", user(chat.bot()));
            }
        });
        json.set("chat", chat(chat.person()));
        json.put("date", seconds(message.at()));
        Instant editedAt = message.editedAt();
        if (editedAt != null) {
            json.put("edit_date", seconds(editedAt));
        }
        json.setAll(message.content().deepCopy());
        return json;
    }

    /// In a person's own account the bot speaks in their name.
    private static ObjectNode author(Chat chat, Message message) {
        return message.author() == Author.PERSON
                ? user(chat.person())
                : chat.connection().map(Connection::owner).map(Wire::user).orElseGet(() -> user(chat.bot()));
    }

    private static ObjectNode names(ObjectNode node, Person person) {
        node.put("first_name", person.firstName());
        putUnlessEmpty(node, "last_name", person.lastName());
        putUnlessEmpty(node, "username", person.username());
        return node;
    }

    /// Telegram leaves out fields that are false.
    private static void putIf(ObjectNode node, String field, boolean value) {
        if (value) {
            node.put(field, true);
        }
    }

    private static void putUnlessEmpty(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }
}
