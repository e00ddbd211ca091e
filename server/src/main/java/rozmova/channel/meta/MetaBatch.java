package rozmova.channel.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Meta packs events of several accounts into one delivery: `entry[]`, and in each a list of events. Taken apart, each
/// keeps the form of a delivery, so that it can be read as one.
public final class MetaBatch {
    private static final List<String> LISTS = List.of("messaging", "standby", "changes");

    private MetaBatch() {}

    /// The events of a delivery; none when the bytes are no delivery at all.
    public static List<Item> split(byte[] body) {
        try {
            if (!(MetaJson.MAPPER.readTree(body) instanceof ObjectNode delivery)) {
                return List.of();
            }
            var found = new ArrayList<Found>();
            for (var entry : delivery.path("entry")) {
                if (entry instanceof ObjectNode object) {
                    collect(object, found);
                }
            }
            return found.size() == 1
                    ? List.of(found.getFirst().item(body))
                    : found.stream().map(one -> one.item(alone(delivery, one))).toList();
        } catch (IOException broken) {
            return List.of();
        }
    }

    private static void collect(ObjectNode entry, List<Found> found) {
        var before = found.size();
        for (var list : LISTS) {
            for (var event : entry.path(list)) {
                found.add(new Found(entry, list, event));
            }
        }
        if (found.size() == before) {
            found.add(new Found(entry, "", entry));
        }
    }

    private static byte[] alone(ObjectNode delivery, Found one) {
        var entry = one.entry().objectNode();
        one.entry().properties().stream()
                .filter(field -> !LISTS.contains(field.getKey()))
                .forEach(field -> entry.set(field.getKey(), field.getValue()));
        if (!one.list().isEmpty()) {
            entry.putArray(one.list()).add(one.event());
        }
        var copy = delivery.objectNode();
        copy.setAll(delivery);
        copy.putArray("entry").add(entry);
        return MetaJson.bytes(copy);
    }

    private record Found(ObjectNode entry, String list, JsonNode event) {
        Item item(byte[] body) {
            return new Item(entry.path("id").asText(), list, event, body);
        }
    }

    /// One event.
    ///
    /// @param account the platform's id of the account it is for
    /// @param list the list it stood in, empty for an entry without one
    /// @param event what stood there
    /// @param body a delivery of this event alone: the original bytes where it came alone
    public record Item(String account, String list, JsonNode event, byte[] body) {}
}
