package rozmova.sandbox.messenger.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import rozmova.sandbox.messenger.chat.Refused;

/// The published limits of speed: 300 messages a second, two looks at conversations a second, ten changes of the
/// profile in ten minutes, each for one Page.
final class RateLimits {

    private record Limit(int calls, Duration within) {}

    private static final Map<String, Limit> LIMITS = Map.of(
            "messages", new Limit(300, Duration.ofSeconds(1)),
            "conversations", new Limit(2, Duration.ofSeconds(1)),
            "messenger_profile", new Limit(10, Duration.ofMinutes(10)));

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();

    RateLimits(InstantSource clock) {
        this.clock = clock;
    }

    /// Counts one call, or refuses it.
    synchronized void count(String page, String operation) {
        Limit limit = LIMITS.get(operation);
        if (limit == null) {
            return;
        }
        Instant now = clock.instant();
        Deque<Instant> recent = calls.computeIfAbsent(page + " " + operation, unused -> new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.getFirst().plus(limit.within()).isAfter(now)) {
            recent.removeFirst();
        }
        if (recent.size() >= limit.calls()) {
            throw Refused.tooMany();
        }
        recent.add(now);
    }
}
