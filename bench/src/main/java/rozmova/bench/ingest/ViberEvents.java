package rozmova.bench.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Events as Viber's servers post them to an account's webhook.
final class ViberEvents implements Events {
    /// Nineteen digits, as Viber's numbers of messages have.
    private static final long FIRST_TOKEN = 5_200_000_000_000_000_000L;

    private final String token;
    private final long time;

    /// @param token the account's, with which Viber signs
    /// @param time when all messages were written, in milliseconds since 1970
    ViberEvents(String token, long time) {
        this.token = token;
        this.time = time;
    }

    @Override
    public byte[] body(long number) {
        var event = "{\"event\":\"message\",\"timestamp\":" + time
                + ",\"chat_hostname\":\"SN-CHAT-01_\",\"message_token\":" + (FIRST_TOKEN + number)
                + ",\"sender\":{\"id\":\"" + id(number) + "\",\"name\":\"" + Clients.name(number)
                + "\",\"language\":\"" + Clients.language(number) + "\",\"country\":\"UA\",\"api_version\":10}"
                + ",\"message\":{\"type\":\"text\",\"text\":\"" + Clients.text(number) + "\"},\"silent\":false}";
        return event.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Header proof(byte[] body) {
        return new Header("X-Viber-Content-Signature", Hmac.hex(token, body));
    }

    /// Sixteen bytes in Base64.
    private static String id(long number) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(Clients.id(number) * 0x9E3779B97F4A7C15L)
                .putLong(Clients.id(number))
                .array();
        return Base64.getEncoder().encodeToString(bytes);
    }
}
