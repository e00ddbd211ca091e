package rozmova.shared.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.memory.Memory;

/// At most `limit` calls for one key within a window; the window begins with the key's first call. Per node and in
/// memory: it slows abuse down, it does not count for billing.
public final class RateLimit {
    private static final int MOST_KEYS = 20_000;

    private final InstantSource clock;
    private final int limit;
    private final Duration window;
    private final String code;
    private final Memory<String, Window> windows;

    /// @param limit calls per `window` and key
    public RateLimit(InstantSource clock, int limit, Duration window) {
        this(clock, limit, window, "too-many-requests");
    }

    /// @param limit calls per `window` and key
    /// @param code what the problem is called, where screens tell it apart
    public RateLimit(InstantSource clock, int limit, Duration window, String code) {
        this.clock = clock;
        this.limit = limit;
        this.window = window;
        this.code = code;
        windows = Memory.ofTexts(clock, MOST_KEYS, window);
    }

    /// Counts one call.
    ///
    /// @throws Problem 429 with the time to wait when the call is one too many
    public void count(String key) {
        attempt(key).ifPresent(wait -> {
            throw Problem.tooMany(code, "Too many requests", wait);
        });
    }

    /// Counts one call and returns nothing, or how long to wait when it is one too many.
    public Optional<Duration> attempt(String key) {
        var now = clock.instant();
        var current = windows.change(key, old -> next(old, now));
        return current == null || current.allowed()
                ? Optional.empty()
                : Optional.of(Duration.between(now, current.ends()));
    }

    /// Takes back a call that was let through and turned out not to count.
    public void takeBack(String key) {
        windows.change(
                key, old -> old == null || old.calls() <= 1 ? null : new Window(old.ends(), old.calls() - 1, true));
    }

    /// Forgets `key`, for instance after a success.
    public void forget(String key) {
        windows.forget(key);
    }

    private Window next(@Nullable Window old, Instant now) {
        // A window that ends later than a new one would must have begun before the clock was set back.
        if (old == null || !now.isBefore(old.ends()) || old.ends().isAfter(now.plus(window))) {
            return new Window(now.plus(window), 1, true);
        }
        return old.calls() < limit
                ? new Window(old.ends(), old.calls() + 1, true)
                : new Window(old.ends(), old.calls(), false);
    }

    /// @param calls how many were let through
    /// @param allowed whether the last one was
    private record Window(Instant ends, int calls, boolean allowed) {}
}
