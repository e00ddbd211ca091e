package rozmova.sandbox.telegram.phone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Callbacks;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Standing;
import rozmova.sandbox.telegram.chat.Wire;

/// Tells the bot what its client does, or what happens in an account it is attached to. Messages and edits share a
/// lane; everything else has lanes of its own and may overtake them, as in Telegram.
final class ClientNews {

    private static final Duration DAY = Duration.ofDays(1);

    private final Chat chat;
    private final long id;
    private final boolean business;
    private final String lane;

    ClientNews(Chat chat) {
        this.chat = chat;
        this.id = chat.person().id();
        this.business = chat.connection().isPresent();
        this.lane = "chat " + chat.connection().map(Connection::id).orElse("") + id;
    }

    void wrote(Message message) {
        publish(business ? "business_message" : "message", Wire.message(chat, message), lane, DAY);
    }

    void edited(Message message) {
        publish(business ? "edited_business_message" : "edited_message", Wire.message(chat, message), lane, DAY);
    }

    /// A bot hears of that only from an account it is attached to.
    void deleted(List<Long> messages) {
        chat.connection().ifPresent(connection -> {
            ObjectNode deletion = Json.object().put("business_connection_id", connection.id());
            deletion.set("chat", Wire.chat(chat.person()));
            deletion.set("message_ids", Json.of(messages));
            publish("deleted_business_messages", deletion, "deleted " + lane, DAY);
        });
    }

    void reacted(Message message, String before) {
        if (business) {
            return;
        }
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
        if (chat.connection().map(Connection::enabled).orElse(true)) {
            chat.bot().updates().publish(kind, payload, lane, life);
        }
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
