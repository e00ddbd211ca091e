package rozmova.channel.viber;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rozmova.channel.HookCall;
import rozmova.shared.secret.Secret;

/// Viber's proof that a delivery is its own: the HMAC of the raw bytes with the account's token.
final class ViberSignature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String HEADER = "X-Viber-Content-Signature";
    private static final String PARAMETER = "sig";

    private ViberSignature() {}

    /// Whether the call carries the right signature, in the header or, where a proxy ate that, in the address.
    static boolean proves(HookCall call, Secret token) {
        var header = call.header().apply(HEADER);
        var given = header == null ? call.query().apply(PARAMETER) : header;
        return given != null
                && !given.isEmpty()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        of(call.body(), token).getBytes(StandardCharsets.UTF_8));
    }

    /// In lower-case hexadecimal digits.
    static String of(byte[] body, Secret token) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            // An empty key is refused here: a token that everybody knows would prove nothing.
            mac.init(new SecretKeySpec(token.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
