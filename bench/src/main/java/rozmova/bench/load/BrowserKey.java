package rozmova.bench.load;

import java.nio.ByteBuffer;
import java.util.Base64;

/// Names of browsers, in the form in which the site script makes them: 22 characters of base64url.
final class BrowserKey {
    private BrowserKey() {}

    static String of(Target target, long visitor) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(target.projectId() * 0x9E3779B97F4A7C15L)
                .putLong(visitor * 0xD1B54A32D192ED03L);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
