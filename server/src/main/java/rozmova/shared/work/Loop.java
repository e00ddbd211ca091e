package rozmova.shared.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// One thread of a work: round after round, with rests between them.
final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Work work;
    private final Bell bell;
    private final Leases leases;
    private final Timer rounds;
    private final Counter failures;
    private final Thread thread;
    private final Runnable lost = this::cutShort;
    private volatile boolean closed;
    private volatile long succeededAt = System.nanoTime();

    Loop(Work work, Bell bell, Leases leases, Timer rounds, Counter failures) {
        this.work = work;
        this.bell = bell;
        this.leases = leases;
        this.rounds = rounds;
        this.failures = failures;
        thread = Thread.ofVirtual().name(work.name()).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// No round begins any more, and one that runs hears that it should end.
    void close() {
        closed = true;
        bell.ring();
        cutShort();
    }

    /// Has a round that runs now end soon.
    void cutShort() {
        work.cutShort();
        if (work.patience().isZero()) {
            interrupt();
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    /// Waits for the end of the thread.
    ///
    /// @return whether it has ended
    boolean join(Duration most) throws InterruptedException {
        return thread.join(most);
    }

    /// How long it is ago that a round went well, or was left to another process.
    Duration sinceSuccess() {
        return Duration.ofNanos(System.nanoTime() - succeededAt);
    }

    private void run() {
        try {
            while (!ended()) {
                var rest = attempt();
                if (rest.isPositive() && !closed) {
                    rest(rest);
                }
            }
        } finally {
            leases.release(work.name(), lost);
        }
    }

    /// An interruption was meant for the round that is over by now. In this order: whoever interrupts to end it has
    /// closed it before.
    private boolean ended() {
        var ignored = Thread.interrupted();
        return closed;
    }

    /// A round, if it is ours to do.
    ///
    /// @return how long to rest then
    private Duration attempt() {
        try {
            var rest = work.exclusive() && !leases.take(work.name(), lost) ? work.pause() : round();
            succeededAt = System.nanoTime();
            return rest;
        } catch (RuntimeException | Error failure) {
            if (!closed) {
                failures.increment();
                LOG.errorf(failure, "%s failed and will be tried again", work.name());
            }
            return AFTER_FAILURE;
        }
    }

    private Duration round() {
        var begun = System.nanoTime();
        try {
            return work.round() ? Duration.ZERO : work.pause();
        } finally {
            rounds.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private void rest(Duration rest) {
        try {
            bell.await(rest);
        } catch (InterruptedException interrupted) {
            LOG.debugf("The rest of %s was interrupted", work.name());
        }
    }
}
