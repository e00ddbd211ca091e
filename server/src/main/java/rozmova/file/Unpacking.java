package rozmova.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The memory in which pictures are unpacked, shared out: whoever needs some waits for it, but not for ever.
@Singleton
final class Unpacking {
    /// Well below half of the usual heap, in mebibytes.
    static final int ROOM = 192;

    /// Two processors' worth of light pictures at a time.
    private static final int LEAST = ROOM / 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Duration patience;
    private final Semaphore room = new Semaphore(ROOM, true);

    @Inject
    Unpacking() {
        this(PATIENCE);
    }

    Unpacking(Duration patience) {
        this.patience = patience;
    }

    /// Takes what a picture of this weight needs, until it is given back; empty when others held it for too long, or
    /// when nobody waits for the answer any more.
    Optional<Share> take(int weight) {
        var share = Math.max(weight, LEAST);
        try {
            return room.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(() -> room.release(share))
                    : Optional.empty();
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Memory that somebody holds.
    interface Share extends AutoCloseable {
        /// Gives it back.
        @Override
        void close();
    }
}
