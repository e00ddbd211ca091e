package rozmova.sandbox.viber.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Chat;
import rozmova.sandbox.viber.chat.ContentRules;
import rozmova.sandbox.viber.chat.Message;
import rozmova.sandbox.viber.chat.Network;
import rozmova.sandbox.viber.chat.Refused;
import rozmova.sandbox.viber.chat.Standing;
import rozmova.sandbox.viber.chat.Status;

/// Sending to one person or to many.
final class SendMethods {

    private static final int MOST_RECEIVERS = 300;
    private static final Duration SESSION = Duration.ofHours(24);
    private static final int BILLED_IN_SESSION = 1;
    private static final int BILLED_OUT_OF_SESSION = 5;
    private static final List<String> ADDRESS = List.of("receiver", "broadcast_list", "auth_token", "min_api_version");

    private final Network network;
    private final RateLimits limits;

    SendMethods(Network network, RateLimits limits) {
        this.network = network;
        this.limits = limits;
    }

    Map<String, Method> all() {
        return Map.of("send_message", this::send, "broadcast_message", this::broadcast);
    }

    private ObjectNode send(Call call) {
        checkAccount(call.account());
        ObjectNode message = ContentRules.check(call.bytes());
        String receiver = message.path("receiver").asText("");
        if (receiver.isEmpty()) {
            throw Refused.missing("receiver");
        }
        Chat chat = writable(call.account(), receiver, ContentRules.version(message));
        int billing = chat.heardWithin(SESSION) ? BILLED_IN_SESSION : BILLED_OUT_OF_SESSION;
        Message sent = chat.send(content(message));
        return Json.object()
                .put("message_token", sent.token())
                .put("chat_hostname", "SN-CHAT-05_")
                .put("billing_status", billing);
    }

    private ObjectNode broadcast(Call call) {
        checkAccount(call.account());
        limits.countBroadcast(call.account());
        ObjectNode message = ContentRules.check(call.bytes());
        JsonNode receivers = message.path("broadcast_list");
        if (!receivers.isArray() || receivers.isEmpty()) {
            throw Refused.missing("broadcast_list");
        }
        if (receivers.size() > MOST_RECEIVERS) {
            throw Refused.badData("more than " + MOST_RECEIVERS + " receivers");
        }
        ObjectNode result = Json.object().put("message_token", network.nextToken());
        ArrayNode failed = result.putArray("failed_list");
        for (JsonNode receiver : receivers) {
            try {
                writable(call.account(), receiver.asText(), ContentRules.version(message))
                        .send(content(message));
            } catch (Refused refused) {
                failed.addObject()
                        .put("receiver", receiver.asText())
                        .put("status", refused.status())
                        .put("status_message", refused.message());
            }
        }
        return result;
    }

    private static void checkAccount(Account account) {
        if (account.condition().aboutMoney()) {
            throw Refused.with(account.condition().status());
        }
        if (account.events().hook().isEmpty()) {
            throw Refused.with(Status.WEBHOOK_NOT_SET);
        }
    }

    private Chat writable(Account account, String receiver, int version) {
        Chat chat = account.findChat(receiver).orElseThrow(() -> Refused.with(Status.RECEIVER_NOT_REGISTERED));
        if (chat.standing() != Standing.SUBSCRIBED) {
            throw Refused.with(Status.RECEIVER_NOT_SUBSCRIBED);
        }
        if (version > chat.device().apiVersion()) {
            throw Refused.with(Status.API_VERSION_NOT_SUPPORTED);
        }
        limits.checkMessage(chat);
        return chat;
    }

    private static ObjectNode content(ObjectNode message) {
        ObjectNode content = message.deepCopy();
        content.remove(ADDRESS);
        return content;
    }
}
