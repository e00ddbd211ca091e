package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Author;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Refused;
import rozmova.sandbox.telegram.chat.Wire;

/// What only exists in the chats of a person's own account.
final class BusinessMethods {

    private final Recipients recipients;

    BusinessMethods(Recipients recipients) {
        this.recipients = recipients;
    }

    Map<String, Method> all() {
        return Map.of(
                "getBusinessConnection", BusinessMethods::connection,
                "readBusinessMessage", this::read,
                "deleteBusinessMessages", BusinessMethods::delete);
    }

    private static Result connection(Call call) {
        return Result.of(Wire.connection(present(call)));
    }

    private Result read(Call call) {
        if (!present(call).rights().read()) {
            throw Refused.badRequest("BOT_ACCESS_FORBIDDEN");
        }
        Chat chat = recipients.known(call);
        Message message = chat.find(call.params().number("message_id", 0))
                .filter(found -> found.author() == Author.PERSON)
                .orElseThrow(() -> Refused.badRequest("message to read not found"));
        chat.read(message.id());
        chat.tell();
        return Result.yes();
    }

    /// The call names no chat: an account's messages have numbers of their own.
    private static Result delete(Call call) {
        Connection connection = present(call);
        JsonNode wanted = call.params().json("message_ids").orElse(Json.array());
        List<Long> ids = StreamSupport.stream(wanted.spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
        Chat chat = connection.chats().stream()
                .filter(one -> ids.stream().anyMatch(id -> one.find(id).isPresent()))
                .findFirst()
                .orElseThrow(() -> Refused.badRequest("message to delete not found"));
        for (long id : ids) {
            Message message = chat.find(id).orElseThrow(() -> Refused.badRequest("message to delete not found"));
            if (message.author() != Author.BOT || !connection.rights().delete()) {
                throw Refused.badRequest("message can't be deleted");
            }
            chat.change(id, Message::gone, unused -> {});
        }
        chat.tell();
        return Result.yes();
    }

    private static Connection present(Call call) {
        return Recipients.connection(call).orElseThrow(() -> Refused.badRequest("business connection not found"));
    }
}
