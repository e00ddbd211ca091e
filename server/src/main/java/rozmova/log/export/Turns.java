package rozmova.log.export;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/// How many files leave while they are made, side by side: each has a connection to the database for as long as its
/// reader takes. Others stand in line, hold nothing, and leave it when they have waited too long or are gone.
@Singleton
final class Turns {
    private static final int SIDE_BY_SIDE = 4;

    private static final Duration IN_LINE = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(SIDE_BY_SIDE, true);

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("rozmova.exports.sending", free, turns -> SIDE_BY_SIDE - turns.availablePermits())
                .register(meters);
        Gauge.builder("rozmova.exports.waiting", free, Semaphore::getQueueLength)
                .register(meters);
    }

    /// Does `work` when it is its turn.
    ///
    /// @throws ExportProgress.Ended when it never was
    void await(ExportProgress progress, Runnable work) {
        stand(progress);
        try {
            progress.check();
            work.run();
        } finally {
            free.release();
        }
    }

    private void stand(ExportProgress progress) {
        try (var _ = progress.waiting(Thread.currentThread()::interrupt, IN_LINE, Ending.BUSY)) {
            free.acquire();
        } catch (InterruptedException woken) {
            progress.check();
            throw new IllegalStateException("Interrupted in line", woken);
        } finally {
            // It may have been woken just as its turn came.
            Thread.interrupted();
        }
    }
}
