package rozmova.sandbox.messenger.phone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Contents;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.ThreadEvents;
import rozmova.sandbox.net.Json;

/// Tells the app what a person does, each thing under the field one subscribes to.
final class ClientNews {

    private static final Map<String, String> REACTIONS =
            Map.of("👍", "like", "👎", "dislike", "❤", "love", "😆", "smile", "😮", "wow", "😢", "sad", "😠", "angry");

    private final Chat chat;

    ClientNews(Chat chat) {
        this.chat = chat;
    }

    void wrote(Message message) {
        wrote(message, Json.object());
    }

    /// A message with something more in it, such as the ad it came from.
    void wrote(Message message, ObjectNode more) {
        ObjectNode item = item();
        ObjectNode body = item.putObject("message").put("mid", message.mid());
        body.setAll(Contents.wire(chat.page(), message));
        if (!message.replyTo().isEmpty() && answersItself(message)) {
            body.withObject("/reply_to").put("is_self_reply", true);
        }
        body.setAll(more);
        publish("messages", item);
    }

    void edited(Message message) {
        ObjectNode item = item();
        item.putObject("message_edit")
                .put("mid", message.mid())
                .put("text", message.text())
                .put("num_edit", message.edits());
        publish("message_edits", item);
    }

    void reacted(Message message, String emoji, boolean taken) {
        ObjectNode item = item();
        item.putObject("reaction")
                .put("reaction", REACTIONS.getOrDefault(emoji, "other"))
                .put("emoji", emoji)
                .put("action", taken ? "unreact" : "react")
                .put("mid", message.mid());
        publish("message_reactions", item);
    }

    void tapped(Message message, ObjectNode referral) {
        ObjectNode item = item();
        ObjectNode postback = item.putObject("postback").put("mid", message.mid());
        postback.setAll((ObjectNode) message.content().path("postback").deepCopy());
        if (!referral.isEmpty()) {
            postback.set("referral", referral);
        }
        publish("messaging_postbacks", item);
    }

    void came(ObjectNode referral) {
        ObjectNode item = item();
        item.set("referral", referral);
        publish("messaging_referrals", item);
    }

    /// The mark may come with the ids of the messages, or without.
    void delivered(Instant until, List<String> mids) {
        ObjectNode item = item();
        ObjectNode delivery = item.putObject("delivery");
        if (!mids.isEmpty()) {
            ArrayNode list = delivery.putArray("mids");
            mids.forEach(list::add);
        }
        delivery.put("watermark", until.toEpochMilli());
        publish("message_deliveries", item);
    }

    void read(Instant until) {
        ObjectNode item = item();
        item.putObject("read").put("watermark", until.toEpochMilli());
        publish("message_reads", item);
    }

    ObjectNode item() {
        return ThreadEvents.item(chat);
    }

    void publish(String field, ObjectNode item) {
        ThreadEvents.publish(chat, field, item);
    }

    private boolean answersItself(Message message) {
        return chat.find(message.replyTo())
                .filter(answered -> !answered.fromPage())
                .isPresent();
    }
}
