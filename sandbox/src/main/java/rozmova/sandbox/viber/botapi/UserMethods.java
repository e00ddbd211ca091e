package rozmova.sandbox.viber.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Chat;
import rozmova.sandbox.viber.chat.Network;
import rozmova.sandbox.viber.chat.Refused;
import rozmova.sandbox.viber.chat.Standing;
import rozmova.sandbox.viber.chat.Status;
import rozmova.sandbox.viber.chat.Wire;

/// What an account may ask about people.
final class UserMethods {

    private static final int DETAILS_ASKED = 2;
    private static final Duration DETAILS_SPAN = Duration.ofHours(12);
    private static final int MOST_IDS = 100;
    private static final int ONLINE = 0;
    private static final int UNDISCLOSED = 2;
    private static final int UNAVAILABLE = 4;

    private final Network network;
    private final Map<Chat, RateLimits.Window> asked = new ConcurrentHashMap<>();

    UserMethods(Network network) {
        this.network = network;
    }

    Map<String, Method> all() {
        return Map.of("get_user_details", this::details, "get_online", this::online);
    }

    private ObjectNode details(Call call) {
        String id = call.body().path("id").asText("");
        if (id.isEmpty()) {
            throw Refused.missing("id");
        }
        Chat chat = call.account().findChat(id).orElseThrow(() -> Refused.with(Status.RECEIVER_NOT_REGISTERED));
        if (chat.standing() != Standing.SUBSCRIBED) {
            throw Refused.with(Status.RECEIVER_NOT_SUBSCRIBED);
        }
        RateLimits.Window window = asked.computeIfAbsent(
                chat, unused -> new RateLimits.Window(DETAILS_ASKED, network.scaled(DETAILS_SPAN)));
        if (!window.admits()) {
            throw Refused.with(Status.TOO_MANY_REQUESTS);
        }
        ObjectNode result = Json.object().put("message_token", network.nextToken());
        result.set("user", Wire.details(chat));
        return result;
    }

    private ObjectNode online(Call call) {
        JsonNode ids = call.body().path("ids");
        if (!ids.isArray() || ids.isEmpty()) {
            throw Refused.missing("ids");
        }
        if (ids.size() > MOST_IDS) {
            throw Refused.badData("more than " + MOST_IDS + " ids");
        }
        ObjectNode result = Json.object();
        ArrayNode users = result.putArray("users");
        for (JsonNode id : ids) {
            int status = call.account()
                    .findChat(id.asText())
                    .map(UserMethods::online)
                    .orElse(UNAVAILABLE);
            users.addObject()
                    .put("id", id.asText())
                    .put("online_status", status)
                    .put("online_status_message", message(status));
        }
        return result;
    }

    private static int online(Chat chat) {
        return chat.standing() == Standing.SUBSCRIBED ? ONLINE : UNDISCLOSED;
    }

    private static String message(int status) {
        return switch (status) {
            case ONLINE -> "online";
            case UNDISCLOSED -> "undisclosed";
            default -> "unavailable";
        };
    }
}
