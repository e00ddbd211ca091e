package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rozmova.sandbox.net.Json;

/// The fields that a call asks for: `a,b.limit(20){c,d}`.
record FieldList(Map<String, Field> fields) {

    /// One field: how many of its items, and which fields of each; empty means all.
    record Field(int limit, FieldList inner) {}

    private static final int DEFAULT_LIMIT = 25;
    private static final Pattern HEAD = Pattern.compile("\\s*(\\w+)(?:\\.limit\\((\\d{1,4})\\))?\\s*");

    static FieldList read(String text) {
        Map<String, Field> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            Matcher head = HEAD.matcher(text).region(at, text.length());
            if (!head.lookingAt()) {
                at++;
                continue;
            }
            at = head.end();
            FieldList inner = new FieldList(Map.of());
            if (at < text.length() && text.charAt(at) == '{') {
                int end = closing(text, at);
                inner = read(text.substring(at + 1, end));
                at = end + 1;
            }
            String limit = head.group(2);
            fields.put(head.group(1), new Field(limit == null ? DEFAULT_LIMIT : Integer.parseInt(limit), inner));
        }
        return new FieldList(fields);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Field get(String name) {
        return fields.getOrDefault(name, new Field(DEFAULT_LIMIT, new FieldList(Map.of())));
    }

    /// The object with these fields only, and its id, which always comes.
    ObjectNode pick(ObjectNode whole) {
        ObjectNode picked = Json.object();
        for (String name : fields.keySet()) {
            JsonNode value = whole.get(name);
            if (value != null) {
                picked.set(name, value);
            }
        }
        picked.set("id", whole.path("id"));
        return picked;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
