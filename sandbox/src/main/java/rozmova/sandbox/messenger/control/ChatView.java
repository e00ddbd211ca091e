package rozmova.sandbox.messenger.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;

/// Threads as the control API writes them.
final class ChatView {

    private ChatView() {}

    static ObjectNode page(Page page) {
        ObjectNode view = Json.object()
                .put("id", page.id())
                .put("name", page.name())
                .put("username", page.username())
                .put("token", page.token());
        view.putObject("app")
                .put("id", page.app().id())
                .put("secret", page.app().secret());
        return view;
    }

    static ObjectNode chat(Chat chat) {
        Page page = chat.page();
        ObjectNode view = Json.object();
        ObjectNode seen = view.putObject("page")
                .put("id", page.id())
                .put("name", page.name())
                .put("username", page.username())
                .put("greeting", page.profile().greeting())
                .put("getStarted", page.profile().getStarted().isPresent());
        seen.set("iceBreakers", page.profile().iceBreakers());
        seen.set("menu", page.profile().menu());
        view.set("person", Json.of(chat.person()));
        view.put("psid", chat.psid())
                .put("standing", chat.standing().name().toLowerCase(Locale.ROOT))
                .put("typing", chat.typing())
                .put("delivered", time(chat.marks().delivered()))
                .put("read", time(chat.marks().read()))
                .put("pageSaw", time(chat.marks().pageSaw()));
        view.set("messages", messages(page, chat.messages()));
        return view;
    }

    static ArrayNode messages(Page page, List<Message> messages) {
        ArrayNode list = Json.array();
        messages.forEach(message -> list.add(message(page, message)));
        return list;
    }

    static ObjectNode message(Page page, Message message) {
        ObjectNode view = Json.object()
                .put("mid", message.mid())
                .put("fromPage", message.fromPage())
                .put("at", message.at().toString())
                .put("kind", message.kind())
                .put("text", message.text())
                .put("replyTo", message.replyTo())
                .put("appId", message.appId())
                .put("edits", message.edits())
                .put("clientReaction", message.clientReaction())
                .put("pageReaction", message.pageReaction());
        ObjectNode content = message.content().deepCopy();
        content.path("attachments").forEach(attachment -> describe(page, attachment.path("payload")));
        view.set("content", content);
        return view;
    }

    private static void describe(Page page, JsonNode payload) {
        page.files().find(payload.path("file").asText("")).ifPresent(file -> ((ObjectNode) payload)
                .put("url", "/control/messenger/files/" + page.id() + "/" + file.id())
                .put("name", file.name())
                .put("size", file.size())
                .put("contentType", file.type()));
    }

    private static String time(Instant at) {
        return at.toString();
    }
}
