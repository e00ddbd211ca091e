package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import rozmova.sandbox.net.Json;

/// The bytes Meta sends: plain ASCII, everything else escaped in lower-case hex, and slashes escaped too. Code that
/// verifies the signature over anything but these bytes fails with the first Cyrillic letter.
public final class Wire {

    private Wire() {}

    /// The bytes of a document.
    public static byte[] bytes(JsonNode node) {
        String json = new String(Json.bytes(node), StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder(json.length() * 2);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '/') {
                escaped.append("\\/");
            } else if (c > 126) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// `{"id": …}`.
    static ObjectNode id(String id) {
        return Json.object().put("id", id);
    }
}
