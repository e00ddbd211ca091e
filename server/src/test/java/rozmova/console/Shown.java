package rozmova.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/// What a console shows: fetched once, then kept up to date by frames, as `docs/api.md` tells browsers to.
final class Shown {
    private final Map<Long, JsonNode> conversations = new TreeMap<>();
    private final Map<Long, JsonNode> messages = new TreeMap<>();
    private final long version;

    private Shown(JsonNode fetched, JsonNode thread) {
        version = fetched.path("version").asLong();
        fetched.path("conversations").forEach(one -> conversations.put(id(one), one));
        thread.forEach(one -> messages.put(id(one), one));
    }

    /// @param fetched the answer of `conversations`
    /// @param thread the messages of the conversation that is open
    static Shown of(JsonNode fetched, JsonNode thread) {
        return new Shown(fetched, thread);
    }

    /// Applies a frame; those that the fetched state knows already are facts like all others.
    void apply(JsonNode frame) {
        switch (frame.path("type").asText()) {
            case "conversation" -> keep(conversations, frame.path("conversation"));
            case "message" -> keep(messages, frame.path("message"));
            case "visit" -> visit(frame);
            default -> {}
        }
        conversations.values().removeIf(one -> one.path("state").asText().equals("logged"));
    }

    Map<Long, JsonNode> conversations() {
        return conversations;
    }

    Map<Long, JsonNode> messages() {
        return messages;
    }

    private void visit(JsonNode frame) {
        var shown = conversations.get(frame.path("conversationId").asLong());
        if (shown != null && frame.path("version").asLong() > version) {
            ObjectNode moved = shown.deepCopy();
            moved.set("visit", frame.path("visit"));
            conversations.put(id(shown), moved);
        }
    }

    private static void keep(Map<Long, JsonNode> shown, JsonNode news) {
        shown.merge(
                id(news),
                news,
                (old, next) ->
                        next.path("revision").asLong() > old.path("revision").asLong() ? next : old);
    }

    private static long id(JsonNode one) {
        return one.path("id").asLong();
    }
}
