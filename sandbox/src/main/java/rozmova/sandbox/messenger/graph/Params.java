package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Upload;
import rozmova.sandbox.net.Json;

/// The parameters of a call, however they came: in forms and queries everything is text and objects are JSON in text.
record Params(Map<String, JsonNode> values, Optional<Upload> file) {

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(node -> !node.isNull())
                .map(node -> node.isContainerNode() ? node.toString() : node.asText());
    }

    String required(String name) {
        return text(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> Refused.parameter("The parameter " + name + " is required."));
    }

    /// A list that came as text with commas or as JSON.
    String list(String name) {
        return json(name)
                .filter(JsonNode::isArray)
                .map(array -> String.join(
                        ",", array.valueStream().map(JsonNode::asText).toList()))
                .orElseGet(() -> text(name).orElse(""));
    }

    /// An object, array or plain text; text that looks like JSON is parsed.
    Optional<JsonNode> json(String name) {
        JsonNode node = values.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (node instanceof TextNode text && text.asText().strip().matches("(?s)[\\[{].*")) {
            return Optional.of(Json.read(text.asText())
                    .orElseThrow(() -> Refused.parameter("Param " + name + " must be valid JSON")));
        }
        return Optional.of(node);
    }

    /// An object; missing counts as an empty one.
    JsonNode object(String name) {
        return json(name).orElseGet(Json::object);
    }
}
