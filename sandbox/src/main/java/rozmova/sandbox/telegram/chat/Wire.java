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
        json.set("from", message.fromBot() ? user(chat.bot()) : user(chat.person()));
        json.set("chat", chat(chat.person()));
        json.put("date", seconds(message.at()));
        Instant editedAt = message.editedAt();
        if (editedAt != null) {
            json.put("edit_date", seconds(editedAt));
        }
        json.setAll(message.content().deepCopy());
        return json;
    }

    private static ObjectNode names(ObjectNode node, Person person) {
        node.put("first_name", person.firstName());
        putUnlessEmpty(node, "last_name", person.lastName());
        putUnlessEmpty(node, "username", person.username());
        return node;
    }

    private static void putUnlessEmpty(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }
}
