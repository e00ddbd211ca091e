package rozmova.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another process will have done soon.
final class Eventually {
    private static final Duration LOOK = Duration.ofMillis(50);

    private Eventually() {}

    /// Returns when `done` holds.
    static void until(Duration patience, BooleanSupplier done) {
        var end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come true within " + patience);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
