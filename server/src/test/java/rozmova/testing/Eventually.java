package rozmova.testing;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Waits for what background work will have done soon. A busy machine makes no test fail: this waits as long as
/// something moves, and a late result is as good as an early one.
public final class Eventually {
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration STANDSTILL = Duration.ofMinutes(2);
    /// Only against what moves for ever without a result.
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private Eventually() {}

    /// Repeats `check` until it no longer throws an assertion error, and returns what it returns. When the error has
    /// been the same for long it is thrown: it says what was awaited and what was seen last.
    public static <T extends @Nullable Object> T eventually(Supplier<T> check) {
        var begin = System.nanoTime();
        var moved = begin;
        @Nullable String seen = null;
        while (true) {
            try {
                return check.get();
            } catch (AssertionError | NoSuchElementException notYet) {
                var now = System.nanoTime();
                if (!Objects.equals(notYet.getMessage(), seen)) {
                    seen = notYet.getMessage();
                    moved = now;
                }
                if (now - moved > STANDSTILL.toNanos() || now - begin > LONGEST.toNanos()) {
                    throw notYet;
                }
                LockSupport.parkNanos(LOOK.toNanos());
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
