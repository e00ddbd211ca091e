package rozmova.sandbox.telegram;

import java.time.Duration;
import java.util.Optional;
import rozmova.sandbox.net.Timing;

/// How quick and how strict Telegram is: the scale of its waiting times, whether it limits speed, and how long updates
/// live if not as long as in reality.
public record TelegramPace(Timing timing, boolean rateLimits, Optional<Duration> updateLifetime) {}
