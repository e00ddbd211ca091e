package rozmova.staff;

import java.util.HexFormat;
import rozmova.shared.secret.RandomToken;

/// Names a session. It can be told and compared, but nobody signs in with it.
public record SessionKey(String name) {
    /// The session that a cookie of this value carries, whether there is one or not.
    public static SessionKey of(String cookieValue) {
        return of(RandomToken.hash(cookieValue));
    }

    static SessionKey of(byte[] tokenHash) {
        return new SessionKey(HexFormat.of().formatHex(tokenHash));
    }
}
