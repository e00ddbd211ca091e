package rozmova.staff;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// Passwords as Argon2id, with the costs that OWASP recommends.
@Singleton
final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    /// Each takes 19 MiB and a core: a flood of sign-ins waits instead of filling the memory.
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2Function argon2 =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    /// Fits no password, and takes as long as any other to find out.
    private final String nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(MEMORY_KIB, ITERATIONS, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

    /// The password, if its length will do.
    static String checked(@Nullable String password) {
        if (password == null || password.length() < SHORTEST) {
            throw Problem.invalid(
                    "password", "password-too-short", "A password has at least %d characters".formatted(SHORTEST));
        }
        if (password.length() > LONGEST) {
            throw Problem.invalid(
                    "password", "password-too-long", "A password has at most %d characters".formatted(LONGEST));
        }
        return password;
    }

    /// What to store in place of the password.
    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inPlace(() ->
                argon2.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult());
    }

    /// Whether `password` is the one that `hash` was made of; without a hash, no, after the same time.
    boolean fits(String password, @Nullable String hash) {
        // Longer ones were never accepted, and hashing megabytes would be a gift to an attacker.
        var tried = password.length() > LONGEST ? "" : password;
        var expected = hash == null ? nobodys : hash;
        return inPlace(() -> Argon2Function.getInstanceFromHash(expected).check(tried, expected));
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.tooMany("too-many-attempts", "Too many people sign in at this moment", PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a password waited to be checked", interrupted);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
