package rozmova.shared.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Background work that runs again and again: at once when it is told that there is something to do, else after a
/// while, in case that nobody told (another node, a due time, a restart). A failing step is logged and tried again
/// later.
public final class Loop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final Duration pause;
    private final Step step;
    private final Semaphore wishes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    private Loop(String name, Duration pause, Step step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
        thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /// Starts a loop that does `step` whenever it is woken, and at least every `pause`.
    public static Loop start(String name, Duration pause, Step step) {
        var loop = new Loop(name, pause, step);
        loop.thread.start();
        return loop;
    }

    /// There is something to do; a step that runs now is followed by another.
    public void wake() {
        wishes.release();
    }

    /// Ends at once, interrupting a step that waits for somebody.
    public void abandon() {
        closed = true;
        thread.interrupt();
    }

    /// Lets the step that runs now finish, and ends.
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            var rest = pause;
            try {
                if (step.run()) {
                    continue;
                }
            } catch (RuntimeException failure) {
                if (!closed) {
                    LOG.errorf(failure, "%s failed and will be tried again", name);
                    rest = AFTER_FAILURE;
                }
            }
            await(rest);
        }
    }

    private void await(Duration rest) {
        try {
            if (wishes.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                wishes.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }

    /// One round of the work.
    @FunctionalInterface
    public interface Step {
        /// Does what is to do now; returns whether there is more at once.
        boolean run();
    }
}
