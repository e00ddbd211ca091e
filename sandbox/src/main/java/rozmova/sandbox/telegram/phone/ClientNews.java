package rozmova.sandbox.telegram.phone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Callbacks;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Standing;
import rozmova.sandbox.telegram.chat.Wire;

/// Tells the bot what its client does. Messages and edits share a lane; everything else has lanes of its own and may
/// overtake them, as in Telegram.
final class ClientNews {

    private static final Duration DAY = Duration.ofDays(1);

    private final Chat chat;
    private final long id;

    ClientNews(Chat chat) {
        this.chat = chat;
        this.id = chat.person().id();
    }

    void wrote(Message message) {
        publish("message", Wire.message(chat, message), "chat " + id, DAY);
    }

    void edited(Message message) {
        publish("edited_message", Wire.message(chat, message), "chat " + id, DAY);
    }

    void reacted(Message message, String before) {
        ObjectNode reaction = Json.object();
        reaction.set("chat", Wire.chat(chat.person()));
        reaction.put("message_id", message.id());
        reaction.set("user", Wire.user(chat.person()));
        reaction.put("date", Wire.seconds(chat.now()));
        reaction.set("old_reaction", emoji(before));
        reaction.set("new_reaction", emoji(message.clientReaction()));
        publish("message_reaction", reaction, "reaction " + id, DAY);
    }

    String pressed(Message message, String data) {
        String queryId = chat.bot().callbacks().open();
        ObjectNode query = Json.object().put("id", queryId);
        query.set("from", Wire.user(chat.person()));
        query.set("message", Wire.message(chat, message));
        query.put("chat_instance", Long.toString(id * 31)).put("data", data);
        publish("callback_query", query, "callback " + id, Callbacks.LIFE);
        return queryId;
    }

    void stands(Standing before, Standing now) {
        ObjectNode change = Json.object();
        change.set("chat", Wire.chat(chat.person()));
        change.set("from", Wire.user(chat.person()));
        change.put("date", Wire.seconds(chat.now()));
        change.set("old_chat_member", member(before));
        change.set("new_chat_member", member(now));
        publish("my_chat_member", change, "member " + id, DAY);
    }

    private void publish(String kind, ObjectNode payload, String lane, Duration life) {
        chat.bot().updates().publish(kind, payload, lane, life);
    }

    private ObjectNode member(Standing standing) {
        ObjectNode member = Json.object().put("status", standing == Standing.BLOCKED ? "kicked" : "member");
        member.set("user", Wire.user(chat.bot()));
        if (standing == Standing.BLOCKED) {
            member.put("until_date", 0);
        }
        return member;
    }

    private static ArrayNode emoji(String emoji) {
        ArrayNode list = Json.array();
        if (!emoji.isEmpty()) {
            list.addObject().put("type", "emoji").put("emoji", emoji);
        }
        return list;
    }
}
