package rozmova.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Waits for what background work will have done soon.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Eventually() {}

    /// Repeats `check` until it no longer throws an assertion error, and returns what it returns; the last error is
    /// thrown when patience ends.
    public static <T extends @Nullable Object> T eventually(Supplier<T> check) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return check.get();
            } catch (AssertionError | java.util.NoSuchElementException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
        }
    }

    /// As above, for checks that return nothing.
    public static void eventually(Runnable check) {
        Eventually.<@Nullable Void>eventually(() -> {
            check.run();
            return null;
        });
    }
}
