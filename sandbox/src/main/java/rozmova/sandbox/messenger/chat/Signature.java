package rozmova.sandbox.messenger.chat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMACs with an app's secret, in lower-case hex.
public final class Signature {

    /// The header with the proof of origin.
    public static final String HEADER = "X-Hub-Signature-256";

    private Signature() {}

    /// What every delivery carries: the proof, and the older one that nobody should look at any more.
    static Map<String, String> headers(String secret, byte[] body) {
        return Map.of(
                HEADER,
                "sha256=" + hex("HmacSHA256", secret, body),
                "X-Hub-Signature",
                "sha1=" + hex("HmacSHA1", secret, body));
    }

    /// HMAC-SHA256 of a text, as in `appsecret_proof`.
    public static String sha256(String secret, String text) {
        return hex("HmacSHA256", secret, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(String algorithm, String secret, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
