package rozmova.sandbox.telegram.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// Chats as the control API writes them.
final class ChatView {

    private ChatView() {}

    static ObjectNode bot(Bot bot) {
        return Json.object()
                .put("id", bot.id())
                .put("name", bot.name())
                .put("username", bot.username())
                .put("token", bot.token());
    }

    static ObjectNode chat(Bot bot, TelegramChat chat) {
        ObjectNode view = Json.object();
        view.set("bot", bot(bot).without("token"));
        view.put("standing", chat.standing().name().toLowerCase(Locale.ROOT))
                .put("action", chat.action())
                .put("readUpTo", chat.readUpTo());
        view.set("messages", messages(chat.messages()));
        return view;
    }

    static ArrayNode messages(List<Message> messages) {
        ArrayNode list = Json.array();
        messages.forEach(message -> list.add(message(message)));
        return list;
    }

    static ObjectNode message(Message message) {
        Instant editedAt = message.editedAt();
        ObjectNode view = Json.object()
                .put("id", message.id())
                .put("fromBot", message.fromBot())
                .put("at", message.at().toString())
                .put("editedAt", editedAt == null ? null : editedAt.toString())
                .put("kind", message.kind())
                .put("text", message.text())
                .put("replyTo", message.replyTo() == 0 ? null : message.replyTo())
                .put("clientReaction", message.clientReaction())
                .put("botReaction", message.botReaction())
                .put("deleted", message.deleted());
        view.set("content", message.content());
        return view;
    }
}
