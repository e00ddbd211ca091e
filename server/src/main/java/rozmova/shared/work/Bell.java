package rozmova.shared.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Says that there is something to do. A ring during a round is heard after it; many rings are heard as one.
public final class Bell {
    private final int most;
    private final Semaphore rings = new Semaphore(0);

    /// For a work that one thread does.
    public Bell() {
        this(1);
    }

    /// @param threads how many rest by it; a ring is heard by one of them
    public Bell(int threads) {
        most = threads;
    }

    /// There is something to do. Never waits.
    public void ring() {
        // As many as there are threads: whoever hears the last of them looks after this one.
        if (rings.availablePermits() < most) {
            rings.release();
        }
    }

    /// Rests until it rings, but no longer than `most`.
    void await(Duration most) throws InterruptedException {
        var ignored = rings.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
    }
}
