package rozmova.sandbox.net;

import java.time.Duration;

/// How fast the platform's own waiting passes. With a scale of 0.01 a retry that is due in two seconds comes after
/// twenty milliseconds; times that a client is told (`retry_after`) and long polls are never scaled.
public record Timing(double scale) {

    public Timing {
        if (scale <= 0) {
            throw new IllegalArgumentException("time scale must be positive: " + scale);
        }
    }

    /// How long a waiting time of the platform's takes here.
    public Duration scaled(Duration real) {
        return Duration.ofNanos(Math.round(real.toNanos() * scale));
    }
}
