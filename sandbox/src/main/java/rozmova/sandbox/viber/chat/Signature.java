package rozmova.sandbox.viber.chat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves that Viber wrote a body: HMAC-SHA256 of its bytes with the account's token.
public final class Signature {

    /// The header that carries it.
    public static final String HEADER = "X-Viber-Content-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// The signature of these bytes, in lower-case hexadecimal digits.
    public static String of(byte[] body, String token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
