package rozmova.conversation.file;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import rozmova.shared.http.Problem;

/// Lets a few pictures be unpacked side by side: it is the only thing here that takes memory by the hundred megabytes.
/// Others wait for their turn, and not for long: somebody holds a connection meanwhile.
@Singleton
final class Unpacking {
    static final int SIDE_BY_SIDE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Semaphore free = new Semaphore(SIDE_BY_SIDE, true);
    private final Duration patience;

    Unpacking() {
        this(PATIENCE);
    }

    /// @param patience how long somebody waits for their turn
    private Unpacking(Duration patience) {
        this.patience = patience;
    }

    /// One whose turns nobody waits for.
    static Unpacking withoutPatience() {
        return new Unpacking(Duration.ZERO);
    }

    /// Does `work` when it is its turn.
    ///
    /// @throws Problem 503 when that takes too long
    <T> T inTurn(Supplier<T> work) {
        if (!turn()) {
            throw Problem.busy("Too many pictures are being made smaller at this moment", AGAIN);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean turn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
