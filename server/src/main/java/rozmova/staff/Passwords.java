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
    /// Each takes 19 MiB and a core: a flood of sign-ins waits instead of filling the memory.
    private static final int AT_A_TIME = 2;
    /// However many strangers wait, a known browser has a place.
    private static final int KNOWN_AT_A_TIME = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2Function argon2 =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Semaphore knownPlaces = new Semaphore(KNOWN_AT_A_TIME);
    /// Fits no password, and takes as long as any other to find out.
    private final String nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(MEMORY_KIB, ITERATIONS, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

    /// What to store in place of the password.
    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inPlace(places, () -> argon2.hash(password.getBytes(StandardCharsets.UTF_8), salt)
                .getResult());
    }

    /// Whether `password` is the one that `hash` was made of; without a hash, no, after the same time.
    ///
    /// @param known whether a known browser asks
    boolean fits(String password, @Nullable String hash, boolean known) {
        var expected = hash == null ? nobodys : hash;
        return inPlace(known ? knownPlaces : places, () -> Argon2Function.getInstanceFromHash(expected)
                .check(password, expected));
    }

    private static <T> T inPlace(Semaphore places, Supplier<T> work) {
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
