package rozmova.testing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time as the tests want it: it stands still until it is moved. A test that sets it back moves it forward again in
/// the end, for the tests that follow.
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

    /// Sets the clock back, as an administrator may.
    public synchronized void setBack(Duration duration) {
        now = now.minus(duration);
    }
}
