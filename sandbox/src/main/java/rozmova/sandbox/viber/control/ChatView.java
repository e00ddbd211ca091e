package rozmova.sandbox.viber.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Message;
import rozmova.sandbox.viber.phone.ViberChat;

/// Chats as the control API writes them. Tokens of messages are text: they are too long for JavaScript's numbers.
final class ChatView {

    private ChatView() {}

    static ObjectNode account(Account account) {
        return Json.object()
                .put("id", account.id())
                .put("name", account.name())
                .put("uri", account.uri())
                .put("token", account.token())
                .put("condition", account.condition().name().toLowerCase(Locale.ROOT));
    }

    static ObjectNode chat(Account account, ViberChat chat) {
        ObjectNode view = Json.object();
        view.set("account", account(account).without("token"));
        view.put("userId", chat.userId())
                .put("standing", chat.standing().name().toLowerCase(Locale.ROOT))
                .put("canWrite", chat.canWrite());
        view.set("messages", messages(chat.messages()));
        return view;
    }

    static ArrayNode messages(List<Message> messages) {
        ArrayNode list = Json.array();
        messages.forEach(message -> list.add(message(message)));
        return list;
    }

    static ObjectNode message(Message message) {
        ObjectNode view = Json.object()
                .put("token", Long.toString(message.token()))
                .put("fromAccount", message.fromAccount())
                .put("at", message.at().toString())
                .put("kind", message.kind())
                .put("text", message.text())
                .put("silent", message.silent())
                .put("delivery", message.delivery().name().toLowerCase(Locale.ROOT))
                .put("fileId", message.fileId())
                .put("failure", message.failure());
        view.set("content", message.content());
        return view;
    }
}
