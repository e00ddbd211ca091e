package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Refused;

/// Places and contacts, and the small signs of life: typing, reactions, answers to buttons.
final class PlaceMethods {

    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final Recipients recipients;

    PlaceMethods(Recipients recipients) {
        this.recipients = recipients;
    }

    Map<String, Method> all() {
        return Map.of(
                "sendLocation", this::sendLocation,
                "sendVenue", this::sendVenue,
                "sendContact", this::sendContact,
                "sendChatAction", this::sendAction,
                "setMessageReaction", this::react,
                "answerCallbackQuery", this::answerCallback);
    }

    private Result sendLocation(Call call) {
        Chat chat = recipients.writable(call);
        ObjectNode content = Json.object();
        content.set("location", location(call.params()));
        return Sending.result(chat, Sending.send(call, chat, content));
    }

    private Result sendVenue(Call call) {
        Chat chat = recipients.writable(call);
        ObjectNode location = location(call.params());
        ObjectNode content = Json.object();
        content.putObject("venue")
                .put("title", required(call, "title", "venue title must be non-empty"))
                .put("address", required(call, "address", "venue address must be non-empty"))
                .set("location", location);
        content.set("location", location.deepCopy());
        return Sending.result(chat, Sending.send(call, chat, content));
    }

    private Result sendContact(Call call) {
        Chat chat = recipients.writable(call);
        ObjectNode content = Json.object();
        ObjectNode contact = content.putObject("contact")
                .put("phone_number", required(call, "phone_number", "contact phone number is empty"))
                .put("first_name", required(call, "first_name", "contact first name is empty"));
        call.params().text("last_name").ifPresent(name -> contact.put("last_name", name));
        return Sending.result(chat, Sending.send(call, chat, content));
    }

    private Result sendAction(Call call) {
        Chat chat = recipients.writable(call);
        String action = call.params().textOr("action", "");
        if (!ACTIONS.contains(action)) {
            throw Refused.badRequest("wrong parameter action in request");
        }
        chat.act(action);
        chat.tell();
        return Result.yes();
    }

    private Result react(Call call) {
        Chat chat = recipients.writable(call);
        Message message = chat.find(call.params().number("message_id", 0))
                .orElseThrow(() -> Refused.badRequest("message to react not found"));
        String emoji = call.params()
                .json("reaction")
                .map(list -> list.path(0).path("emoji").asText(""))
                .orElse("");
        if (!emoji.isEmpty() && !Reactions.ALLOWED.contains(emoji)) {
            throw Refused.badRequest("REACTION_INVALID");
        }
        chat.change(message.id(), old -> old.botReacted(emoji), unused -> {});
        chat.tell();
        return Result.yes();
    }

    private Result answerCallback(Call call) {
        call.bot()
                .callbacks()
                .answer(
                        call.params().textOr("callback_query_id", ""),
                        call.params().textOr("text", ""));
        return Result.yes();
    }

    private static ObjectNode location(Params params) {
        return Json.object()
                .put("latitude", params.decimal("latitude", "latitude must be specified"))
                .put("longitude", params.decimal("longitude", "longitude must be specified"));
    }

    private static String required(Call call, String name, String missing) {
        Optional<String> value = call.params().text(name).filter(text -> !text.isBlank());
        return value.orElseThrow(() -> Refused.badRequest(missing));
    }
}
