package rozmova.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import rozmova.project.PublicAddress;

/// The cookie that carries a session.
@Singleton
final class SessionCookie {
    static final String NAME = "rozmova_session";
    // As long as browsers keep any cookie: when the session ends is the server's decision.
    private static final Duration KEPT = Duration.ofDays(400);

    private final boolean encrypted;

    SessionCookie(PublicAddress address) {
        encrypted = address.isEncrypted();
    }

    NewCookie carrying(String token) {
        return cookie(token, KEPT);
    }

    NewCookie gone() {
        return cookie("", Duration.ZERO);
    }

    private NewCookie cookie(String value, Duration kept) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge((int) kept.toSeconds())
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
