package rozmova.channel.meta;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rozmova.shared.secret.Secret;

/// HMAC-SHA256 in lower-case hex, as Meta proves its deliveries and wants our calls proved.
final class MetaHmac {
    private static final String ALGORITHM = "HmacSHA256";

    private MetaHmac() {}

    static String hex(Secret key, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
