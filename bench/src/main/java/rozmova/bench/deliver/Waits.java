package rozmova.bench.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// When bots had to wait because the platform asked them to. Waits of one bot that overlap count once.
final class Waits {
    private static final double SECOND = 1e9;

    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

    void add(String bot, Instant from, Instant until) {
        waits.add(new Wait(bot, from, until));
    }

    /// How long a bot waited.
    Duration of(String bot) {
        var sum = Duration.ZERO;
        var end = Instant.MIN;
        var mine = waits.stream()
                .filter(wait -> wait.bot().equals(bot))
                .sorted(Comparator.comparing(Wait::from))
                .toList();
        for (var wait : mine) {
            var begin = wait.from().isAfter(end) ? wait.from() : end;
            if (wait.until().isAfter(begin)) {
                sum = sum.plus(Duration.between(begin, wait.until()));
                end = wait.until();
            }
        }
        return sum;
    }

    /// How long so many bots waited on average, in seconds.
    double average(int bots) {
        return waits.stream()
                        .map(Wait::bot)
                        .distinct()
                        .mapToDouble(bot -> of(bot).toNanos() / SECOND)
                        .sum()
                / bots;
    }

    private record Wait(String bot, Instant from, Instant until) {}
}
