package rozmova.sandbox.messenger;

import java.time.Duration;
import java.util.Optional;
import rozmova.sandbox.net.Timing;

/// How quick and how strict Messenger is: the scale of its waiting times, whether it limits speed, and for how long a
/// webhook may fail if not for as long as in reality.
public record MessengerPace(Timing timing, boolean rateLimits, Optional<Duration> failureLimit) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    Duration failing() {
        return failureLimit.orElseGet(() -> timing.scaled(HOUR));
    }

    /// A webhook's own work does not run faster in a quick sandbox, so that this time is the real one.
    Duration answering() {
        return ANSWER;
    }
}
