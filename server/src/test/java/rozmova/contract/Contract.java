package rozmova.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The description of the interface, and whether an answer keeps to it: its status, its type, and every property.
public final class Contract {
    /// Where it stands, from the folder of a module.
    public static final Path FILE = Path.of("..", "contract", "openapi.json");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "/api/v1/";
    private static final int REFUSED = 400;

    private final JsonNode description;
    private final Addresses addresses;
    private final ClosedSchemas schemas;

    /// @param description an OpenAPI document
    public Contract(JsonNode description) {
        this.description = description;
        addresses = new Addresses(description.path("paths"));
        schemas = new ClosedSchemas(description.at("/components/schemas"));
    }

    /// The one that is committed.
    public static Contract committed() {
        return Holder.COMMITTED;
    }

    /// Refuses an answer that contradicts the description.
    ///
    /// @param type the answer's `Content-Type`; empty without one
    /// @param body its text; null when it was not read as one
    /// @throws AssertionError saying what the answer should have been
    public void check(String method, URI address, int status, String type, @Nullable String body) {
        contradiction(method, address.getRawPath(), status, type, body).ifPresent(found -> {
            throw new AssertionError("%s %s answered %d, which contradicts contract/openapi.json: %s%n%s"
                    .formatted(method, address.getRawPath(), status, found, body));
        });
    }

    /// What is wrong with an answer; empty when all is well, or when the address is none of the interface's.
    public Optional<String> contradiction(String method, String asked, int status, String type, @Nullable String body) {
        var path = Addresses.withoutDots(asked);
        if (!path.startsWith(BASE) || method.equals("OPTIONS")) {
            return Optional.empty();
        }
        var isHead = method.equals("HEAD");
        var operation = addresses.item(path).path(isHead ? "get" : method.toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            return status < REFUSED
                    ? Optional.of("there is no such operation")
                    : wrongBody(problem(), type, isHead ? null : body);
        }
        var response = resolved(operation.path("responses").path(Integer.toString(status)));
        return response.isMissingNode()
                ? Optional.of("it has no status " + status)
                : wrongBody(response.path("content"), type, isHead ? null : body);
    }

    /// What is wrong with an example of the description; empty when it fits its schema.
    public Optional<String> wrongExample(JsonNode schema, JsonNode example) {
        return schemas.wrong(schema, example);
    }

    private Optional<String> wrongBody(JsonNode contents, String type, @Nullable String body) {
        if (contents.isEmpty()) {
            return body == null || body.isEmpty() ? Optional.empty() : Optional.of("it has no body");
        }
        if (body == null) {
            return Optional.empty();
        }
        var mediaType = type.replaceFirst(";.*", "").strip();
        for (var content : contents.properties()) {
            if (covers(content.getKey(), mediaType)) {
                var schema = content.getValue().path("schema");
                return schema.isMissingNode() || !mediaType.endsWith("json")
                        ? Optional.empty()
                        : wrongJson(schema, body);
            }
        }
        return Optional.of("it has no type " + type);
    }

    private Optional<String> wrongJson(JsonNode schema, String body) {
        try {
            return schemas.wrong(schema, JSON.readTree(body));
        } catch (JsonProcessingException malformed) {
            return Optional.of("it is no JSON");
        }
    }

    /// What any refusal looks like.
    private JsonNode problem() {
        return JSON.createObjectNode()
                .set(
                        "application/problem+json",
                        JSON.createObjectNode()
                                .set("schema", JSON.createObjectNode().put("$ref", "#/components/schemas/Problem")));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static boolean covers(String range, String mediaType) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }

    private static final class Holder {
        private static final Contract COMMITTED = new Contract(read());

        private static JsonNode read() {
            try {
                return JSON.readTree(FILE.toFile());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
