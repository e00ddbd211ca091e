package rozmova.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import rozmova.project.PublicAddress;
import rozmova.shared.secret.RandomToken;
import rozmova.shared.secret.Vault;

/// The browsers that somebody has signed in with before, by a cookie that only we can make: it names the person, signs
/// nobody in, and outlives signing out. Somebody who guesses at a person's password has none, so that the person need
/// not wait because of them. Another secret key makes all browsers unknown, no more.
@Singleton
final class KnownBrowsers {
    /// The beginning of the cookies' names; each person who uses the browser has one.
    static final String COOKIE = "rozmova_browser_";

    // As long as browsers keep any cookie.
    private static final Duration KEPT = Duration.ofDays(400);
    private static final String HMAC = "HmacSHA256";
    private static final int NAME_BYTES = 8;
    private static final int BROWSER_BYTES = 12;
    private static final Pattern VALUE = Pattern.compile("([\\w-]{16})\\.(\\d{1,12})\\.([\\w-]{43})");

    private final SecretKey key;
    private final InstantSource clock;
    private final boolean encrypted;

    KnownBrowsers(Vault vault, InstantSource clock, PublicAddress address) {
        key = vault.keyFor("known-browser", HMAC);
        this.clock = clock;
        encrypted = address.isEncrypted();
    }

    /// The random name of the caller's browser, if the person with this e-mail address has signed in with it.
    Optional<String> find(Caller caller, String email) {
        return Optional.ofNullable(caller.known().get(cookieName(email)))
                .map(VALUE::matcher)
                .filter(value -> value.matches()
                        && MessageDigest.isEqual(
                                bytes(value.group(3)), bytes(proof(email, value.group(1), value.group(2))))
                        && clock.instant().getEpochSecond() < Long.parseLong(value.group(2)) + KEPT.toSeconds())
                .map(value -> value.group(1));
    }

    /// The cookie for somebody who has just signed in; a browser that is known keeps its name.
    NewCookie remembering(Caller caller, String email) {
        var browser = find(caller, email).orElseGet(() -> RandomToken.create(BROWSER_BYTES));
        var now = Long.toString(clock.instant().getEpochSecond());
        return new NewCookie.Builder(cookieName(email))
                .value(browser + "." + now + "." + proof(email, browser, now))
                .path("/api/v1")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private String cookieName(String email) {
        return COOKIE + HexFormat.of().formatHex(Arrays.copyOf(hmac("name " + email), NAME_BYTES));
    }

    private String proof(String email, String browser, String since) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac("proof " + browser + " " + since + " " + email));
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
