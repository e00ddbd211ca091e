package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import rozmova.sandbox.net.Json;

/// Shapes that many answers share.
final class Answers {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    private Answers() {}

    static JsonNode success() {
        return Json.object().put("success", true);
    }

    static JsonNode resultSuccess() {
        return Json.object().put("result", "success");
    }

    static ObjectNode data(JsonNode list) {
        ObjectNode answer = Json.object();
        answer.set("data", list);
        return answer;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
