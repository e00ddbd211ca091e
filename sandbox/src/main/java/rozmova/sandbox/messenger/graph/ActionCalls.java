package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.net.Json;

/// What a Page shows in a thread without saying anything: dots, seen, reactions.
final class ActionCalls {

    private static final Map<String, String> REACTIONS =
            Map.of("love", "❤", "smile", "😆", "wow", "😮", "sad", "😢", "angry", "😠", "like", "👍", "dislike", "👎");

    JsonNode act(Call call, String action) {
        if (call.params().json("message").isPresent()) {
            throw Refused.parameter("sender_action must be alone in the request, without message");
        }
        Chat chat = Recipients.writable(call.page(), call.params());
        JsonNode payload = call.params().object("payload");
        switch (action) {
            case "typing_on" -> chat.type(true);
            case "typing_off" -> chat.type(false);
            case "mark_seen" -> chat.mark(marks -> marks.pageSaw(chat.now()));
            case "react" -> react(chat, payload, emoji(payload.path("reaction").asText("")));
            case "unreact" -> react(chat, payload, "");
            default -> throw Refused.parameter("Param sender_action has no valid value: " + action);
        }
        chat.tell();
        return Json.object().put("recipient_id", chat.psid());
    }

    private static void react(Chat chat, JsonNode payload, String emoji) {
        String mid = payload.path("message_id").asText("");
        if (chat.find(mid).isEmpty()) {
            throw Refused.parameter("Param payload[message_id] is no message of this thread");
        }
        chat.change(mid, old -> old.pageReacted(emoji), unused -> {});
    }

    /// Names as well as emoji are taken.
    private static String emoji(String reaction) {
        return Optional.ofNullable(REACTIONS.get(reaction))
                .or(() -> Optional.of(reaction).filter(text -> !text.isEmpty() && text.codePointAt(0) > 127))
                .orElseThrow(() -> Refused.parameter("Param payload[reaction] is no valid reaction"));
    }
}
