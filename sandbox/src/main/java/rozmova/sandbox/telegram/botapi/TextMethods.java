package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Refused;

/// Sending text, and changing or deleting what was sent.
final class TextMethods {

    private static final Duration DELETABLE = Duration.ofDays(2);

    private final Recipients recipients;
    private final InstantSource clock;

    TextMethods(Recipients recipients, InstantSource clock) {
        this.recipients = recipients;
        this.clock = clock;
    }

    Map<String, Method> all() {
        return Map.of(
                "sendMessage", this::sendMessage,
                "editMessageText", this::editText,
                "editMessageCaption", this::editCaption,
                "editMessageReplyMarkup", this::editMarkup,
                "deleteMessage", this::delete,
                "deleteMessages", this::deleteMany);
    }

    private Result sendMessage(Call call) {
        Chat chat = recipients.writable(call);
        return Sending.result(chat, Sending.send(call, chat, Sending.text(call.params())));
    }

    private Result editText(Call call) {
        Chat chat = recipients.writable(call);
        Message message = own(chat, call);
        if (!message.content().has("text")) {
            throw Refused.badRequest("there is no text in the message to edit");
        }
        return replace(call, chat, message, Sending.text(call.params()));
    }

    private Result editCaption(Call call) {
        Chat chat = recipients.writable(call);
        Message message = own(chat, call);
        if (message.content().has("text")) {
            throw Refused.badRequest("there is no caption in the message to edit");
        }
        ObjectNode content = message.content().deepCopy().without(java.util.List.of("caption", "caption_entities"));
        content.setAll(Sending.caption(call.params()));
        return replace(call, chat, message, content);
    }

    private Result editMarkup(Call call) {
        Chat chat = recipients.writable(call);
        Message message = own(chat, call);
        ObjectNode content = message.content().deepCopy();
        content.remove("reply_markup");
        return replace(call, chat, message, content);
    }

    private Result replace(Call call, Chat chat, Message message, ObjectNode content) {
        call.params().json("reply_markup").ifPresent(markup -> content.set("reply_markup", markup));
        if (content.equals(message.content())) {
            throw Refused.badRequest(
                    "message is not modified: specified new message content and reply markup are exactly"
                            + " the same as a current content and reply markup of the message");
        }
        Message edited = chat.change(message.id(), old -> old.edited(content, clock.instant()), unused -> {});
        chat.tell();
        return Sending.result(chat, edited);
    }

    private Result delete(Call call) {
        Chat chat = recipients.writable(call);
        deleteOne(chat, call.params().number("message_id", 0));
        chat.tell();
        return Result.yes();
    }

    private Result deleteMany(Call call) {
        Chat chat = recipients.writable(call);
        JsonNode ids = call.params().json("message_ids").orElse(Json.array());
        if (ids.isEmpty() || ids.size() > 100) {
            throw Refused.badRequest("message identifiers are not specified");
        }
        for (JsonNode id : ids) {
            // Unlike deleteMessage, ids that are not there are passed over.
            if (chat.find(id.asLong()).isPresent()) {
                deleteOne(chat, id.asLong());
            }
        }
        chat.tell();
        return Result.yes();
    }

    private void deleteOne(Chat chat, long id) {
        Message message = chat.find(id).orElseThrow(() -> Refused.badRequest("message to delete not found"));
        if (message.at().plus(DELETABLE).isBefore(clock.instant())) {
            throw Refused.badRequest("message can't be deleted");
        }
        chat.change(id, Message::gone, unused -> {});
    }

    private static Message own(Chat chat, Call call) {
        Message message = chat.find(call.params().number("message_id", 0))
                .orElseThrow(() -> Refused.badRequest("message to edit not found"));
        if (!message.fromBot()) {
            throw Refused.badRequest("message can't be edited");
        }
        return message;
    }
}
