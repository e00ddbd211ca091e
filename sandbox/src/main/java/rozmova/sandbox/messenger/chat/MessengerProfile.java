package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rozmova.sandbox.net.Json;

/// What a Page shows in a thread besides messages: greeting, Get Started button, ice breakers, menu.
public final class MessengerProfile {

    private static final String GET_STARTED = "get_started";
    private static final String MENU = "persistent_menu";

    private final Map<String, JsonNode> properties = new TreeMap<>();

    /// Sets one property.
    public synchronized void put(String name, JsonNode value) {
        if (name.equals(MENU) && !properties.containsKey(GET_STARTED)) {
            throw Refused.parameter("You must set a Get Started button if you also wish to use persistent menu");
        }
        properties.put(name, value);
    }

    /// Removes one property.
    public synchronized void remove(String name) {
        if (name.equals(GET_STARTED) && properties.containsKey(MENU)) {
            throw Refused.parameter("You must set a Get Started button if you also wish to use persistent menu");
        }
        properties.remove(name);
    }

    /// One property, if it is set.
    public synchronized Optional<JsonNode> get(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /// The payload of the Get Started button, if there is one.
    public Optional<String> getStarted() {
        return get(GET_STARTED).map(node -> node.path("payload").asText());
    }

    /// The questions offered in a new thread, each with `question` and `payload`.
    public JsonNode iceBreakers() {
        JsonNode all = get("ice_breakers").orElse(Json.array());
        // Either the questions themselves, or lists of them by language.
        return all.path(0).has("call_to_actions") ? all.path(0).path("call_to_actions") : all;
    }

    /// The entries of the menu.
    public JsonNode menu() {
        return get(MENU).orElse(Json.array()).path(0).path("call_to_actions");
    }

    /// What stands in a thread before anything is written.
    public String greeting() {
        return get("greeting").orElse(Json.array()).path(0).path("text").asText("");
    }

    /// What is remembered of it.
    synchronized Map<String, JsonNode> kept() {
        return Map.copyOf(properties);
    }

    /// Puts back what was remembered.
    synchronized void restore(Map<String, JsonNode> kept) {
        properties.putAll(kept);
    }
}
