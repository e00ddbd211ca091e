package rozmova.log.export;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Watches over a file that is being made: counts its rows, and ends it from another thread when nobody wants it any
/// more. Then the statement is cancelled, too, which may be at work for long before it hands out its first row.
final class Watch {
    private static final long STEP_NANOS = 1_000_000_000;

    private final LongConsumer progress;
    private @Nullable Runnable cancel;
    private volatile boolean ended;
    private long rows;
    private long told = System.nanoTime();

    /// @param progress hears about once a second how many rows there are
    Watch(LongConsumer progress) {
        this.progress = progress;
    }

    /// How many rows were written, for the one who writes them.
    long rows() {
        return rows;
    }

    /// Whether nobody wants the file any more.
    boolean ended() {
        return ended;
    }

    /// Nobody wants the file any more.
    void end() {
        ended = true;
        synchronized (this) {
            if (cancel != null) {
                cancel.run();
            }
        }
    }

    /// From now on the database works, until [#idle].
    void working(Runnable cancelling) {
        synchronized (this) {
            cancel = cancelling;
        }
        check();
    }

    synchronized void idle() {
        cancel = null;
    }

    /// A row was written.
    void row() {
        rows++;
        check();
        if (System.nanoTime() - told > STEP_NANOS) {
            told = System.nanoTime();
            progress.accept(rows);
            check();
        }
    }

    private void check() {
        if (ended) {
            throw new Ended();
        }
    }

    /// The file is not wanted any more.
    static final class Ended extends RuntimeException {
        Ended() {
            super("Nobody wants this file any more", null, false, false);
        }
    }
}
