package rozmova.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.http.RateLimit;

/// The code that only the person who started the server can read; new at each start, and only in memory.
@Singleton
final class SetUpCode {
    // Without the letters and digits that look alike.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final int LONGEST_TYPED = 100;
    /// For each network: a hundred thousand of them would need years, and none makes the person wait who has the
    /// code.
    private static final int TRIES_PER_MINUTE = 5;

    private final String code = random();
    private final RateLimit tries;

    SetUpCode(InstantSource clock) {
        tries = new RateLimit(clock, TRIES_PER_MINUTE, Duration.ofMinutes(1), "too-many-attempts");
    }

    /// As people read it: two groups of four.
    String readable() {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /// Goes on only with the right code, however it was typed.
    ///
    /// @throws Problem 422 for a wrong code, 429 after too many of them from this network
    void check(@Nullable String typed, Network network) {
        tries.count(network.key());
        var plain = typed == null || typed.length() > LONGEST_TYPED
                ? ""
                : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (!MessageDigest.isEqual(bytes(plain), bytes(code))) {
            throw Problem.invalid("code", "setup-code-wrong", "This is not the code that the server's output shows");
        }
        tries.forget(network.key());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
