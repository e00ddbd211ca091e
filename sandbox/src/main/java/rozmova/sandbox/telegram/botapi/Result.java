package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Refused;

/// What a call gives back; the description is empty but for a few methods.
record Result(JsonNode value, String description) {

    static Result of(JsonNode value) {
        return new Result(value, "");
    }

    static Result yes() {
        return new Result(BooleanNode.TRUE, "");
    }

    static Result yes(String description) {
        return new Result(BooleanNode.TRUE, description);
    }

    ObjectNode body() {
        ObjectNode body = Json.object().put("ok", true);
        body.set("result", value);
        return description.isEmpty() ? body : body.put("description", description);
    }

    static ObjectNode body(Refused refused) {
        ObjectNode body = Json.object()
                .put("ok", false)
                .put("error_code", refused.code())
                .put("description", refused.description());
        if (refused.retryAfter() > 0) {
            body.putObject("parameters").put("retry_after", refused.retryAfter());
        }
        return body;
    }
}
