package rozmova.sandbox.telegram.chat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import rozmova.sandbox.net.RetryPlan;
import rozmova.sandbox.net.Timing;

/// Telegram's plan: again at once, then after 2, 4, 8 … seconds, at most a random 60 to 120. A Retry-After up to an
/// hour is honoured.
final class HookRetries implements RetryPlan {

    private final Timing timing;

    HookRetries(Timing timing) {
        this.timing = timing;
    }

    @Override
    public Duration pause(int failures, Duration asked) {
        if (asked.isPositive() && asked.toSeconds() <= 3600) {
            return timing.scaled(asked);
        }
        if (failures == 0) {
            return Duration.ZERO;
        }
        long cap = ThreadLocalRandom.current().nextLong(60, 121);
        long seconds = failures > 6 ? cap : Math.min(1L << failures, cap);
        return timing.scaled(Duration.ofSeconds(seconds));
    }
}
