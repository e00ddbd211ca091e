package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Contents;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.net.Json;

/// What was written, to be read later: by conversations or one message.
final class ThreadCalls {

    private static final String ALL_OF_A_MESSAGE = "id,created_time,from,to,message,attachments";

    JsonNode conversations(Call call) {
        Page page = call.page();
        FieldList fields = FieldList.read(call.params().text("fields").orElse("id,updated_time"));
        int limit = number(call.params(), "limit", 25);
        int after = number(call.params(), "after", 0);
        String person = call.params().text("user_id").orElse("");
        List<Chat> chats = page.chats().stream()
                .filter(chat -> !chat.messages().isEmpty())
                .filter(chat -> person.isEmpty() || chat.psid().equals(person))
                .sorted(Comparator.comparing(ThreadCalls::updated).reversed())
                .toList();
        ArrayNode list = Json.array();
        chats.stream().skip(after).limit(limit).forEach(chat -> list.add(conversation(chat, fields)));
        ObjectNode answer = Answers.data(list);
        if (after + limit < chats.size()) {
            answer.putObject("paging").putObject("cursors").put("after", Integer.toString(after + limit));
        }
        return answer;
    }

    JsonNode message(Call call) {
        Page page = call.caller().requirePage();
        FieldList fields = FieldList.read(call.params().text("fields").orElse("id,created_time"));
        for (Chat chat : page.chats()) {
            Message message = chat.find(call.node()).orElse(null);
            if (message != null) {
                return fields.pick(message(chat, message));
            }
        }
        throw Refused.unknownObject(call.node());
    }

    private static ObjectNode conversation(Chat chat, FieldList fields) {
        ObjectNode whole = Json.object().put("id", "t_" + chat.psid());
        whole.put("link", "/" + chat.page().id() + "/inbox/" + chat.psid());
        whole.put("updated_time", Answers.time(updated(chat)));
        whole.putObject("participants").putArray("data").add(client(chat)).add(page(chat));
        if (fields.has("messages")) {
            FieldList.Field wish = fields.get("messages");
            FieldList inner = wish.inner().fields().isEmpty() ? FieldList.read("id,created_time") : wish.inner();
            ArrayNode messages = whole.putObject("messages").putArray("data");
            chat.messages().reversed().stream()
                    .limit(wish.limit())
                    .forEach(message -> messages.add(inner.pick(message(chat, message))));
        }
        return fields.pick(whole);
    }

    private static ObjectNode message(Chat chat, Message message) {
        ObjectNode whole = Json.object()
                .put("id", message.mid())
                .put("created_time", Answers.time(message.at()))
                .put("message", words(message));
        whole.set("from", message.fromPage() ? page(chat) : client(chat));
        whole.putObject("to").putArray("data").add(message.fromPage() ? client(chat) : page(chat));
        ArrayNode attachments = Contents.listed(chat.page(), message);
        if (!attachments.isEmpty()) {
            whole.putObject("attachments").set("data", attachments);
        }
        return FieldList.read(ALL_OF_A_MESSAGE).pick(whole);
    }

    private static String words(Message message) {
        return message.content().path("postback").path("title").asText(message.text());
    }

    private static ObjectNode client(Chat chat) {
        return Json.object()
                .put("name", chat.person().name())
                .put("email", chat.psid() + "@facebook.com")
                .put("id", chat.psid());
    }

    private static ObjectNode page(Chat chat) {
        Page page = chat.page();
        return Json.object()
                .put("name", page.name())
                .put("email", page.id() + "@facebook.com")
                .put("id", page.id());
    }

    private static Instant updated(Chat chat) {
        return chat.messages().getLast().at();
    }

    private static int number(Params params, String name, int otherwise) {
        return params.text(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
