package rozmova.log.export;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// How far a file is that is being made: counts its rows, and ends it from another thread when nobody wants it any
/// more, or when it takes too long. The one who makes it says what they wait for, the database or the reader, and how
/// to wake them; they are woken only as long as they wait for it, so that nothing hits what they do next.
final class ExportProgress implements AutoCloseable {
    /// No file may hold its view of the data for longer.
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final long STEP_NANOS = 1_000_000_000;

    private final LongPredicate wanted;
    private final InstantSource clock;
    private final Instant last;
    private final Consumer<ExportProgress> closing;
    private @Nullable Wait wait;
    private volatile @Nullable Ending ended;
    private long rows;
    private long told = System.nanoTime();

    /// @param wanted hears about once a second how many rows there are, and says whether the file is still wanted
    /// @param closing hears when it is over, in whatever way
    ExportProgress(LongPredicate wanted, InstantSource clock, Consumer<ExportProgress> closing) {
        this.wanted = wanted;
        this.clock = clock;
        this.closing = closing;
        last = clock.instant().plus(LONGEST);
    }

    /// How many rows were written, for the one who writes them.
    long rows() {
        return rows;
    }

    /// Why it ended before its end; null as long as it did not.
    @Nullable
    Ending ended() {
        return ended;
    }

    /// Ends it; the first reason counts. It may take as long as waking does.
    synchronized void end(Ending why) {
        if (ended == null) {
            ended = why;
        }
        wake();
    }

    /// Ends it if its time is over; wakes again who was woken too early, such as before the statement had begun.
    synchronized void look() {
        var now = clock.instant();
        var current = wait;
        if (ended != null) {
            wake();
        } else if (current != null && current.overdue(now)) {
            end(current.then);
        } else if (now.isAfter(last)) {
            end(Ending.TOO_LONG);
        }
    }

    /// From now on the maker waits for something, until the result is closed.
    ///
    /// @param waking makes it come back with a failure; may be called several times
    Wait waiting(Runnable waking) {
        return begin(new Wait(waking, null, Ending.TOO_LONG));
    }

    /// As above, but not longer than `most`.
    ///
    /// @param then what it is called when it takes longer
    Wait waiting(Runnable waking, Duration most, Ending then) {
        return begin(new Wait(waking, clock.instant().plus(most), then));
    }

    /// A row was written.
    void row() {
        rows++;
        check();
        if (System.nanoTime() - told > STEP_NANOS) {
            told = System.nanoTime();
            if (!wanted.test(rows)) {
                end(Ending.CANCELLED);
            }
            check();
        }
    }

    /// @throws Ended when it was ended
    void check() {
        var why = ended;
        if (why != null) {
            throw new Ended(why);
        }
    }

    @Override
    public void close() {
        closing.accept(this);
    }

    private Wait begin(Wait fresh) {
        synchronized (this) {
            check();
            fresh.outer = wait;
            wait = fresh;
        }
        return fresh;
    }

    private synchronized void finish(Wait over) {
        wait = over.outer;
    }

    private void wake() {
        if (wait != null) {
            wait.waking.run();
        }
    }

    /// Something that the maker waits for; within it, there may be another.
    final class Wait implements AutoCloseable {
        private final Runnable waking;
        private final @Nullable Instant until;
        private final Ending then;
        private @Nullable Wait outer;

        private Wait(Runnable waking, @Nullable Instant until, Ending then) {
            this.waking = waking;
            this.until = until;
            this.then = then;
        }

        private boolean overdue(Instant now) {
            return until != null && now.isAfter(until);
        }

        /// It is over. Whoever wakes us now is waited for.
        @Override
        public void close() {
            finish(this);
        }
    }

    /// The file is not made any further.
    static final class Ended extends RuntimeException {
        Ended(Ending why) {
            super("This file was ended: " + why.word(), null, false, false);
        }
    }
}
