package rozmova.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.memory.Memory;

/// Lets the first tries pass, and has each further one wait twice as long as the one before it. Nothing blocks here:
/// whoever comes too early is told when to come again.
final class GuessDelay {
    private static final int FREE = 5;
    /// So many tries count as made where even the first has to wait: it waits 20 seconds then.
    private static final int WARY = FREE + 2;

    private static final int MOST_COUNTED = FREE + 20;
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int MOST_KEYS = 50_000;

    private final InstantSource clock;
    private final Memory<String, Tries> tries;

    GuessDelay(InstantSource clock) {
        this.clock = clock;
        tries = Memory.ofTexts(clock, MOST_KEYS, FORGOTTEN_AFTER);
    }

    /// Counts a try, unless it comes too early.
    ///
    /// @param wary whether even the first try has to wait
    /// @return how long to wait; nothing when the try may be made
    Optional<Duration> attempt(String key, boolean wary) {
        var now = clock.instant();
        var current = tries.change(key, old -> next(old, wary, now));
        return current == null || current.allowed()
                ? Optional.empty()
                : Optional.of(Duration.between(now, current.notBefore()));
    }

    /// Forgets the tries, after one that was right.
    void forget(String key) {
        tries.forget(key);
    }

    private static Tries next(@Nullable Tries old, boolean wary, Instant now) {
        if (old == null && wary) {
            return new Tries(WARY, now.plus(delay(WARY)), false);
        }
        if (old != null && tooEarly(old, now)) {
            return new Tries(old.made(), old.notBefore(), false);
        }
        var made = old == null ? 1 : Math.min(old.made() + 1, MOST_COUNTED);
        return new Tries(made, now.plus(delay(made)), true);
    }

    /// A wait longer than any new one must have been set before the clock was set back.
    private static boolean tooEarly(Tries old, Instant now) {
        return now.isBefore(old.notBefore()) && !old.notBefore().isAfter(now.plus(LONGEST));
    }

    private static Duration delay(int made) {
        if (made < FREE) {
            return Duration.ZERO;
        }
        var doubled = SHORTEST.multipliedBy(1L << (made - FREE));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /// @param allowed whether the last one was let through
    private record Tries(int made, Instant notBefore, boolean allowed) {}
}
