package rozmova.sandbox.messenger.chat;

import java.time.Duration;
import rozmova.sandbox.net.RetryPlan;
import rozmova.sandbox.net.Timing;

/// Meta's plan: twice again at once, then after 15 seconds, 30, 60 … up to ten minutes. A refused event does not hold
/// back the later ones, so order is lost.
final class HookRetries implements RetryPlan {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Timing timing;

    HookRetries(Timing timing) {
        this.timing = timing;
    }

    @Override
    public Duration pause(int failures, Duration asked) {
        if (failures < 2) {
            return Duration.ZERO;
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - 2, 10));
        return timing.scaled(grown.compareTo(LONGEST) > 0 ? LONGEST : grown);
    }

    @Override
    public boolean keepsOrder() {
        return false;
    }
}
