package rozmova.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the server says of its own routes at `/openapi`.
record Description(List<Operation> operations, JsonNode schemas) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    static Description of(JsonNode openApi) {
        var operations = new ArrayList<Operation>();
        openApi.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(operation(openApi, path.getKey(), path.getValue(), entry.getKey()));
                    }
                }));
        return new Description(List.copyOf(operations), openApi.at("/components/schemas"));
    }

    /// The schema itself, where only its name is given.
    JsonNode resolved(JsonNode schema) {
        var name = schema.path("$ref").asText("");
        if (!name.isEmpty()) {
            return schemas.path(name.substring(name.lastIndexOf('/') + 1));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            for (var one : schema.path(choice)) {
                if (!one.path("type").asText().equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    private static Operation operation(JsonNode openApi, String path, JsonNode common, String method) {
        var described = common.path(method);
        var parameters = new ArrayList<Parameter>();
        for (var list : List.of(common.path("parameters"), described.path("parameters"))) {
            for (var one : list) {
                var parameter =
                        one.has("$ref") ? openApi.at(one.path("$ref").asText().substring(1)) : one;
                parameters.add(new Parameter(
                        parameter.path("name").asText(), parameter.path("in").asText(), parameter.path("schema")));
            }
        }
        var contents = described.at("/requestBody/content");
        var types = new ArrayList<String>();
        contents.fieldNames().forEachRemaining(types::add);
        var schema = types.isEmpty()
                ? MissingNode.getInstance()
                : contents.path(types.getFirst()).path("schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, List.copyOf(parameters), schema, List.copyOf(types));
    }

    /// @param path with its parameters in braces
    /// @param body the schema of what it takes; missing when it takes nothing
    record Operation(String method, String path, List<Parameter> parameters, JsonNode body, List<String> types) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /// @param in `path`, `query`, `header` or `cookie`
    record Parameter(String name, String in, JsonNode schema) {}
}
