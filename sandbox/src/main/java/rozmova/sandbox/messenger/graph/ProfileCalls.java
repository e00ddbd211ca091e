package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import rozmova.sandbox.messenger.chat.MessengerProfile;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.net.Json;

/// Greeting, Get Started button, ice breakers and menu of a Page.
final class ProfileCalls {

    // The menu stands last when things are set: it wants the button to be there.
    private static final List<String> PROPERTIES = List.of(
            "get_started",
            "greeting",
            "ice_breakers",
            "whitelisted_domains",
            "account_linking_url",
            "commands",
            "persistent_menu");
    private static final int MOST_ICE_BREAKERS = 4;

    JsonNode profile(Call call) {
        MessengerProfile profile = call.page().profile();
        if (call.isGet()) {
            return read(profile, call.params());
        }
        if (call.isPost()) {
            write(profile, call.params());
        } else {
            remove(profile, call.params());
        }
        return Answers.resultSuccess();
    }

    private static JsonNode read(MessengerProfile profile, Params params) {
        ObjectNode found = Json.object();
        for (String name : params.required("fields").split(",", -1)) {
            profile.get(name.strip()).ifPresent(value -> found.set(name.strip(), value));
        }
        return Answers.data(found.isEmpty() ? Json.array() : Json.array().add(found));
    }

    private static void write(MessengerProfile profile, Params params) {
        boolean some = false;
        for (String name : PROPERTIES) {
            JsonNode value = params.json(name).orElse(null);
            if (value != null) {
                check(name, value);
                profile.put(name, value);
                some = true;
            }
        }
        if (!some) {
            throw Refused.parameter("Requires one of the params: " + String.join(",", PROPERTIES));
        }
    }

    private static void check(String name, JsonNode value) {
        if (name.equals("get_started") && value.path("payload").asText("").isEmpty()) {
            throw Refused.parameter("Param get_started[payload] must be a string");
        }
        if (name.equals("ice_breakers") && (!value.isArray() || value.size() > MOST_ICE_BREAKERS)) {
            throw Refused.parameter("Param ice_breakers must be an array of at most " + MOST_ICE_BREAKERS);
        }
    }

    private static void remove(MessengerProfile profile, Params params) {
        List<String> names = List.of(params.list("fields").split(",", -1));
        PROPERTIES.reversed().stream().filter(names::contains).forEach(profile::remove);
    }
}
