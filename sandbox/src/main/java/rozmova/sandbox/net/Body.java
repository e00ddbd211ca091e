package rozmova.sandbox.net;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;

/// The JSON body of a control request.
public record Body(JsonNode json) {

    /// Reads it; an empty body counts as an empty object.
    public static Body of(Context ctx) {
        byte[] bytes = ctx.bodyAsBytes();
        if (bytes.length == 0) {
            return new Body(Json.object());
        }
        return new Body(Json.read(bytes)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new IllegalArgumentException("the body must be a JSON object")));
    }

    /// A text that must be there.
    public String text(String name) {
        if (!json.path(name).isValueNode() || json.path(name).isNull()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return json.path(name).asText();
    }

    /// A text, or this one.
    public String text(String name, String otherwise) {
        return json.path(name).asText(otherwise);
    }

    /// A whole number that must be there.
    public long number(String name) {
        if (!json.path(name).canConvertToLong()) {
            throw new IllegalArgumentException(name + " must be a whole number");
        }
        return json.path(name).asLong();
    }

    /// A number that must be there.
    public double decimal(String name) {
        if (!json.path(name).isNumber()) {
            throw new IllegalArgumentException(name + " must be a number");
        }
        return json.path(name).asDouble();
    }

    /// Whether this is there and true.
    public boolean flag(String name) {
        return json.path(name).asBoolean(false);
    }
}
