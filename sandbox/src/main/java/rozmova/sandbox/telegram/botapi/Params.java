package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Refused;
import rozmova.sandbox.telegram.chat.Upload;

/// The parameters of a call, however they came: in forms and queries everything is text and objects are JSON in text.
record Params(Map<String, JsonNode> values, Map<String, Upload> uploads) {

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(node -> !node.isNull())
                .map(node -> node.isContainerNode() ? node.toString() : node.asText());
    }

    String textOr(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    long number(String name, long otherwise) {
        Optional<String> text = text(name).filter(value -> !value.isBlank());
        try {
            return text.map(String::trim).map(Long::valueOf).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw Refused.badRequest("can't parse " + name + " as a number");
        }
    }

    double decimal(String name, String missing) {
        try {
            return Double.parseDouble(text(name).orElseThrow(() -> Refused.badRequest(missing)));
        } catch (NumberFormatException notANumber) {
            throw Refused.badRequest(missing);
        }
    }

    boolean flag(String name) {
        return text(name)
                .map(value -> value.equalsIgnoreCase("true") || value.equals("1"))
                .orElse(false);
    }

    /// An object or array; text is parsed first.
    Optional<JsonNode> json(String name) {
        JsonNode node = values.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!(node instanceof TextNode text)) {
            return Optional.of(node);
        }
        if (text.asText().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Json.read(text.asText()).orElseThrow(() -> Refused.badRequest("can't parse " + name + " JSON object")));
    }

    Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name));
    }
}
