package rozmova.sandbox.viber.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Events;
import rozmova.sandbox.viber.chat.Hook;
import rozmova.sandbox.viber.chat.Refused;
import rozmova.sandbox.viber.chat.Standing;
import rozmova.sandbox.viber.chat.Status;

/// Setting the webhook, and what the account knows of itself.
final class HookMethods {

    private HookMethods() {}

    static Map<String, Method> all() {
        return Map.of("set_webhook", HookMethods::setWebhook, "get_account_info", HookMethods::accountInfo);
    }

    /// Calls the webhook before it answers.
    private static ObjectNode setWebhook(Call call) {
        Events events = call.account().events();
        JsonNode url = call.body().path("url");
        if (!url.isTextual()) {
            throw Refused.missing("url");
        }
        if (url.asText().isEmpty()) {
            events.deliverNowhere();
            return Json.object();
        }
        Hook hook = new Hook(
                address(url.asText()),
                eventTypes(call.body().path("event_types")),
                call.body().path("send_name").asBoolean(false),
                call.body().path("send_photo").asBoolean(false));
        if (!events.validate(hook)) {
            throw Refused.with(Status.INVALID_URL);
        }
        events.deliverTo(hook);
        ObjectNode result = Json.object();
        result.set("event_types", Json.of(effective(hook)));
        return result;
    }

    private static ObjectNode accountInfo(Call call) {
        Account account = call.account();
        Optional<Hook> hook = account.events().hook();
        ObjectNode info = Json.object()
                .put("id", account.id())
                .put("name", account.name())
                .put("uri", account.uri())
                .put("icon", account.icon().toString())
                .put("background", "")
                .put("category", "Shopping & Retail")
                .put("subcategory", "Home & Garden")
                .put("country", "UA")
                .put("webhook", hook.map(Hook::url).map(URI::toString).orElse(""))
                .put("subscribers_count", subscribers(account));
        info.putObject("location").put("lat", 50.4501).put("lon", 30.5234);
        info.set("event_types", Json.of(hook.map(HookMethods::effective).orElse(Set.of())));
        info.putArray("members");
        return info;
    }

    private static long subscribers(Account account) {
        return account.chats().stream()
                .filter(chat -> chat.standing() == Standing.SUBSCRIBED)
                .count();
    }

    private static Set<String> effective(Hook hook) {
        Set<String> all = new TreeSet<>(hook.eventTypes());
        all.addAll(Events.MANDATORY);
        return all;
    }

    /// A missing list means all of them, an empty one those that always come.
    private static Set<String> eventTypes(JsonNode wanted) {
        if (wanted.isMissingNode() || wanted.isNull()) {
            return Events.OPTIONAL;
        }
        Set<String> types = new TreeSet<>();
        for (JsonNode type : wanted) {
            if (!Events.OPTIONAL.contains(type.asText()) && !Events.MANDATORY.contains(type.asText())) {
                throw Refused.badData("unknown event type " + type.asText());
            }
            types.add(type.asText());
        }
        return types;
    }

    private static URI address(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException malformed) {
            throw Refused.with(Status.INVALID_URL);
        }
        String host = Optional.ofNullable(uri.getHost()).orElseThrow(() -> Refused.with(Status.INVALID_URL));
        // Viber itself takes no plain HTTP; here it is what a test machine has.
        if (host.matches("localhost|127\\.\\d+\\.\\d+\\.\\d+") || "https".equals(uri.getScheme())) {
            return uri;
        }
        throw Refused.with(Status.INVALID_URL);
    }
}
