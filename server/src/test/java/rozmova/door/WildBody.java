package rozmova.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/// Bodies that the description allows, more or less.
final class WildBody {
    private static final int DEEPEST = 4;

    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "[1,2",
            "hello",
            "null",
            "7",
            "\"text\"",
            "[]",
            "{\"a\":1}garbage",
            "{\"name\":\"a\",\"name\":\"b\"}",
            "{\"email\":\"a\\u0000@b.cc\"}",
            "{\"name\":\"\\ud800\"}",
            "{\"name\":\"\0\"}",
            "{\"\\u0000\":1}",
            "{\"name\":\"\\x\"}",
            "\uFEFF{}",
            "{\"x\":" + "[".repeat(3_000) + "]".repeat(3_000) + "}",
            "{\"x\":" + "{\"x\":".repeat(90) + "1" + "}".repeat(90) + "}",
            "{\"x\":" + "1".repeat(2_000) + "}",
            "{\"x\":1e999999999}",
            "{\"" + "n".repeat(2_000) + "\":1}",
            "{\"name\":\"" + "z".repeat(70_000) + "\"}");

    private final Description description;
    private final Nonsense nonsense;

    WildBody(Description description, Nonsense nonsense) {
        this.description = description;
        this.nonsense = nonsense;
    }

    byte[] of(JsonNode schema) {
        if (nonsense.once(40)) {
            // Broken UTF-8: a byte too many, an overlong slash, half a character.
            return "{\"name\":\"\u00FF\u00C0\u00AF\u00ED\u00A0\u0080\"}".getBytes(StandardCharsets.ISO_8859_1);
        }
        var text = nonsense.once(8) ? nonsense.pick(BROKEN) : value("", schema, 0);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String value(String name, JsonNode given, int depth) {
        if (nonsense.once(10)) {
            return nonsense.pick(List.of("null", "{}", "[]", "[null]", "true", "\"\"", "-1", "{\"a\":{}}", "[[[]]]"));
        }
        var schema = description.resolved(given);
        var type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> list(name, schema, depth);
            case "integer", "number" -> json(nonsense.number());
            case "boolean" -> Boolean.toString(nonsense.once(2));
            default -> string(name, schema);
        };
    }

    private String string(String name, JsonNode schema) {
        var values = schema.path("enum");
        if (!values.isEmpty() && nonsense.once(2)) {
            return quoted(values.path(0).asText());
        }
        return quoted(nonsense.text(name));
    }

    private String object(JsonNode schema, int depth) {
        var all = new StringJoiner(",", "{", "}");
        if (depth < DEEPEST) {
            schema.path("properties").properties().forEach(property -> {
                if (!nonsense.once(6)) {
                    all.add(quoted(property.getKey()) + ":" + value(property.getKey(), property.getValue(), depth + 1));
                }
                if (nonsense.once(60)) {
                    all.add(quoted(property.getKey()) + ":1");
                }
            });
            if (schema.path("additionalProperties").isObject()) {
                all.add(quoted(nonsense.pick(List.of("token", "mon", "appId", "pageToken"))) + ":"
                        + value("token", schema.path("additionalProperties"), depth + 1));
            }
        }
        if (nonsense.once(10)) {
            all.add(quoted(nonsense.text("")) + ":" + json(nonsense.number()));
        }
        return all.toString();
    }

    private String list(String name, JsonNode schema, int depth) {
        var all = new StringJoiner(",", "[", "]");
        var many = nonsense.once(30) ? 300 : depth;
        for (var one = 0; one < many; one++) {
            all.add(value(name, schema.path("items"), depth + 1));
        }
        return all.toString();
    }

    /// As it is where JSON has such a number, else quoted.
    private static String json(String number) {
        return number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?(e\\d+)?") ? number : quoted(number);
    }

    private static String quoted(String text) {
        var all = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate((char) unit)) {
                all.append("\\u%04x".formatted(unit));
            } else {
                all.append((char) unit);
            }
        });
        return all.append('"').toString();
    }
}
