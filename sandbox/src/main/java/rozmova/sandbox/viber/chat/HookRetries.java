package rozmova.sandbox.viber.chat;

import java.time.Duration;
import java.util.List;
import rozmova.sandbox.net.RetryPlan;
import rozmova.sandbox.net.Timing;

/// Viber's plan: several times over about an hour. The exact times are not published.
final class HookRetries implements RetryPlan {

    /// After this time an event is forgotten.
    static final Duration GIVE_UP = Duration.ofHours(1);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20));

    private final Timing timing;

    HookRetries(Timing timing) {
        this.timing = timing;
    }

    @Override
    public Duration pause(int failures, Duration asked) {
        return timing.scaled(PAUSES.get(Math.min(failures, PAUSES.size() - 1)));
    }

    @Override
    public boolean keepsOrder() {
        return false;
    }
}
