package rozmova.testing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time as the tests want it: it stands still until it is moved, and only ever moves forward.
@Singleton
public final class TestClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-02T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /// Lets `duration` pass. Background work notices at its next round; wake it where a test waits for it.
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
