package rozmova.bench.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Events as Meta's servers post them to a Page's app: in plain ASCII, all other letters escaped.
final class MessengerEvents implements Events {
    /// Numbers of people have sixteen digits.
    private static final long FIRST_CLIENT = 6_000_000_000_000_000L;

    private static final int LAST_ASCII = 126;

    private final String page;
    private final String appSecret;
    private final long time;

    /// @param page the Page's id
    /// @param appSecret with which Meta signs
    /// @param time when all messages were written, in milliseconds since 1970
    MessengerEvents(String page, String appSecret, long time) {
        this.page = page;
        this.appSecret = appSecret;
        this.time = time;
    }

    /// The Page's id for the client who writes event `number`.
    static String psid(long number) {
        return Long.toString(FIRST_CLIENT + Clients.id(number));
    }

    @Override
    public byte[] body(long number) {
        var delivery = "{\"object\":\"page\",\"entry\":[{\"id\":\"" + page + "\",\"time\":" + time
                + ",\"messaging\":[{\"sender\":{\"id\":\"" + psid(number) + "\"},\"recipient\":{\"id\":\"" + page
                + "\"},\"timestamp\":" + time + ",\"message\":{\"mid\":\"m_bench-" + number + "\",\"text\":\""
                + escaped(Clients.text(number)) + "\"}}]}]}";
        return delivery.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Header proof(byte[] body) {
        return new Header("X-Hub-Signature-256", "sha256=" + Hmac.hex(appSecret, body));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() * 2);
        for (var index = 0; index < text.length(); index++) {
            var letter = text.charAt(index);
            if (letter > LAST_ASCII) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
