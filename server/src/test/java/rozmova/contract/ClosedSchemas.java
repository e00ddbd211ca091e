package rozmova.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The schemas of the description, which allow nothing that they do not name.
final class ClosedSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final ObjectNode named;
    private final Map<JsonNode, JsonSchema> known = new ConcurrentHashMap<>();

    ClosedSchemas(JsonNode named) {
        this.named = (ObjectNode) local(named);
        close(this.named);
    }

    /// What is wrong with a value; empty when it fits.
    Optional<String> wrong(JsonNode schema, JsonNode value) {
        var found = known.computeIfAbsent(schema, this::compiled).validate(value);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    private JsonSchema compiled(JsonNode schema) {
        var root = (ObjectNode) local(schema);
        close(root);
        root.set("$defs", named);
        return FACTORY.getSchema(root, CONFIG);
    }

    /// References lead to where the schemas stand here.
    private static JsonNode local(JsonNode schema) {
        try {
            return JSON.readTree(schema.toString().replace("\"#/components/schemas/", "\"#/$defs/"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ClosedSchemas::close);
    }
}
