package rozmova.door;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request as it goes over the wire.
///
/// @param head its lines, without the last, empty one
record WildRequest(String method, String target, List<String> head, byte[] body) {
    /// Its bytes.
    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes((method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", head) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /// What to type to send it again.
    @Override
    public String toString() {
        var all = new StringBuilder("curl -i --path-as-is -X ").append(method);
        head.forEach(line -> all.append(" -H '").append(line).append('\''));
        if (body.length > 0) {
            var text = new String(body, StandardCharsets.ISO_8859_1);
            all.append(" --data-binary $'");
            text.chars().limit(600).forEach(unit -> {
                if (unit < ' ' || unit > '~' || unit == '\'' || unit == '\\') {
                    all.append("\\x%02x".formatted(unit));
                } else {
                    all.append((char) unit);
                }
            });
            all.append(text.length() > 600 ? "'… (" + text.length() + " bytes)" : "'");
        }
        return all.append(" '").append(target).append('\'').toString();
    }

    static String escaped(String text) {
        // Half a character is sent as the bytes that broken programs send for it; URLEncoder would send a question
        // mark.
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3F", halves(text));
    }

    private static String halves(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit)) ? "%ED%A0%80" : "%3F";
    }
}
