package rozmova.e2e;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what another process will have done soon. A busy machine makes no test fail: this waits as long as
/// something moves. A long standstill is a failure that tells what was awaited, and what was seen last.
final class Eventually {
    private static final Duration LOOK = Duration.ofMillis(50);
    /// Longer than what the product waits for itself: nobody else takes a message before its lease of four minutes
    /// ends.
    private static final Duration STANDSTILL = Duration.ofMinutes(6);
    /// Only against what moves for ever without a result.
    private static final Duration LONGEST = Duration.ofMinutes(40);

    private Eventually() {}

    /// Returns when `done` holds.
    static void until(String awaited, BooleanSupplier done) {
        var ignored = see(awaited, done::getAsBoolean, holds -> holds);
    }

    /// Returns what `look` sees as soon as it is enough.
    static <T> T see(String awaited, Supplier<T> look, Predicate<? super T> enough) {
        var begin = System.nanoTime();
        var moved = begin;
        var seen = look.get();
        while (!enough.test(seen)) {
            var now = System.nanoTime();
            if (now - moved > STANDSTILL.toNanos() || now - begin > LONGEST.toNanos()) {
                throw new AssertionError("Awaited in vain: %s. It stood still for %d s; seen last: %s"
                        .formatted(awaited, Duration.ofNanos(now - moved).toSeconds(), seen));
            }
            LockSupport.parkNanos(LOOK.toNanos());
            var next = look.get();
            if (!Objects.equals(next, seen)) {
                moved = System.nanoTime();
            }
            seen = next;
        }
        return seen;
    }
}
