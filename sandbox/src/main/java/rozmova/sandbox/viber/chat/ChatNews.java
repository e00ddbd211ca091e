package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.net.Json;

/// Tells the account what happens in one chat.
final class ChatNews {

    private final Chat chat;

    ChatNews(Chat chat) {
        this.chat = chat;
    }

    void arrived(String context, boolean subscribed) {
        ObjectNode fields = Json.object().put("type", "open");
        if (!context.isEmpty()) {
            fields.put("context", context);
        }
        publish("conversation_started", withUser(fields, "user").put("subscribed", subscribed));
    }

    void subscribed() {
        publish("subscribed", withUser(Json.object(), "user"));
    }

    void unsubscribed() {
        publish("unsubscribed", Json.object().put("user_id", chat.userId()));
    }

    void wrote(Message message) {
        ObjectNode content = message.content().deepCopy();
        if (!chat.tracking().isEmpty()) {
            content.put("tracking_data", chat.tracking());
        }
        ObjectNode fields = withUser(Json.object().put("message_token", message.token()), "sender");
        fields.set("message", content);
        publish("message", fields.put("silent", message.silent()));
        if (chat.device().ownReceipts()) {
            delivered(message);
        }
    }

    void delivered(Message message) {
        for (int device = 0; device < chat.device().count(); device++) {
            publish("delivered", receipt(message));
        }
    }

    void seen(Message message) {
        publish("seen", receipt(message));
    }

    void failed(Message message) {
        publish("failed", receipt(message).put("desc", message.failure()));
    }

    private ObjectNode receipt(Message message) {
        return Json.object().put("message_token", message.token()).put("user_id", chat.userId());
    }

    private ObjectNode withUser(ObjectNode fields, String name) {
        chat.account().events().hook().ifPresent(hook -> fields.set(name, Wire.user(chat, hook)));
        return fields;
    }

    private void publish(String kind, ObjectNode fields) {
        chat.account().events().publish(kind, chat, fields);
    }
}
