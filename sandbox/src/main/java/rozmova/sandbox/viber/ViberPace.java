package rozmova.sandbox.viber;

import java.time.Duration;
import java.util.Optional;
import rozmova.sandbox.net.Timing;

/// How quick and how strict Viber is: the scale of its waiting times, whether it limits speed, and how long events are
/// brought again if not as long as in reality.
public record ViberPace(Timing timing, boolean rateLimits, Optional<Duration> eventLifetime) {}
