package rozmova.shared.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// At most `limit` calls for one key within a window; the window begins with the key's first call. Per node and in
/// memory: it slows abuse down, it does not count for billing.
public final class RateLimit {
    private static final int SWEEP_ABOVE = 50_000;

    private final InstantSource clock;
    private final int limit;
    private final Duration window;
    private final String code;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

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
    }

    /// Counts one call.
    ///
    /// @throws Problem 429 with the time to wait when it is one too many
    public void count(String key) {
        var now = clock.instant();
        if (windows.size() > SWEEP_ABOVE) {
            windows.values().removeIf(old -> !now.isBefore(old.ends()));
        }
        var current = windows.compute(
                key,
                (ignored, old) -> old == null || !now.isBefore(old.ends())
                        ? new Window(now.plus(window), 1)
                        : new Window(old.ends(), old.calls() + 1));
        if (current.calls() > limit) {
            throw Problem.tooMany(code, "Too many requests", Duration.between(now, current.ends()));
        }
    }

    /// Forgets `key`, for instance after a success.
    public void forget(String key) {
        windows.remove(key);
    }

    private record Window(Instant ends, int calls) {}
}
