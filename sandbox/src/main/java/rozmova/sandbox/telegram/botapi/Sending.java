package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Author;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Entities;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Refused;
import rozmova.sandbox.telegram.chat.Wire;

/// What all methods that send have in common.
final class Sending {

    private static final int TEXT_LIMIT = 4096;
    private static final int CAPTION_LIMIT = 1024;

    private Sending() {}

    static Message send(Call call, Chat chat, ObjectNode content) {
        call.params().json("reply_markup").ifPresent(markup -> putMarkup(content, markup));
        long topic = call.params().number("message_thread_id", 0);
        if (topic != 0) {
            // Topics are not played: what is sent into one says so, as Telegram's answer does.
            content.put("message_thread_id", topic).put("is_topic_message", true);
        }
        Message sent = chat.add(Author.BOT, content, answered(call, chat), message -> {});
        chat.tell();
        return sent;
    }

    static Result result(Chat chat, Message message) {
        return Result.of(Wire.message(chat, message));
    }

    static ObjectNode text(Params params) {
        String text = params.textOr("text", "").strip();
        if (text.isEmpty()) {
            throw Refused.badRequest("message text is empty");
        }
        if (text.length() > TEXT_LIMIT) {
            throw Refused.badRequest("message is too long");
        }
        return marked(params, "text", "entities", text);
    }

    static ObjectNode caption(Params params) {
        String caption = params.textOr("caption", "").strip();
        if (caption.length() > CAPTION_LIMIT) {
            throw Refused.badRequest("message caption is too long");
        }
        return caption.isEmpty() ? Json.object() : marked(params, "caption", "caption_entities", caption);
    }

    private static ObjectNode marked(Params params, String textField, String entitiesField, String text) {
        if (params.text("parse_mode").filter(mode -> !mode.isEmpty()).isPresent()) {
            // Parsing markup is not played here: what a bot sends must not depend on it, explicit entities are safer.
            throw Refused.badRequest("can't parse entities: the sandbox knows explicit entities only");
        }
        ObjectNode content = Json.object().put(textField, text);
        JsonNode given = params.json(entitiesField).orElseGet(() -> Entities.in(text));
        for (JsonNode entity : given) {
            int offset = entity.path("offset").asInt(-1);
            int length = entity.path("length").asInt(-1);
            if (offset < 0 || length <= 0 || !entity.path("type").isTextual()) {
                throw Refused.badRequest("can't parse MessageEntity");
            }
        }
        if (!given.isEmpty()) {
            content.set(entitiesField, given);
        }
        return content;
    }

    private static long answered(Call call, Chat chat) {
        JsonNode reply = call.params().json("reply_parameters").orElse(Json.object());
        long id = reply.path("message_id").asLong(0);
        if (id == 0 || chat.find(id).isPresent()) {
            return id;
        }
        if (reply.path("allow_sending_without_reply").asBoolean(false)) {
            return 0;
        }
        throw Refused.badRequest("message to be replied not found");
    }

    private static void putMarkup(ObjectNode content, JsonNode markup) {
        for (JsonNode row : markup.path("inline_keyboard")) {
            for (JsonNode button : row) {
                checkButton(button);
            }
        }
        content.set("reply_markup", markup);
    }

    private static void checkButton(JsonNode button) {
        if (button.path("text").asText("").isBlank()) {
            throw Refused.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        byte[] data = button.path("callback_data").asText("").getBytes(StandardCharsets.UTF_8);
        if (data.length > 64) {
            throw Refused.badRequest("BUTTON_DATA_INVALID");
        }
        if (button.has("url") && !button.path("url").asText().matches("(?:https?://[^/\\s]+\\.[^/\\s]+|tg://).*")) {
            throw Refused.badRequest("BUTTON_URL_INVALID");
        }
    }
}
