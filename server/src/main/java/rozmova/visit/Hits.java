package rozmova.visit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Failures;
import rozmova.shared.http.Problem;
import rozmova.shared.work.Bell;
import rozmova.shared.work.Work;

/// Takes in what the script told after it has been answered: no page waits for the database. What one visitor did is
/// taken in one thing after the other, as it was told. A clean stop loses nothing; a killed process loses what came
/// within its last moments.
@Singleton
final class Hits implements Work {
    private static final Logger LOG = Logger.getLogger(Hits.class);
    private static final int THREADS = 8;

    // A hit weighs 8 kB at the most.
    private static final int MOST = 4_000;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final int BEFORE_WORKS_END = 50;

    private final Bell bell = new Bell(THREADS);
    private final Semaphore room = new Semaphore(MOST);
    private final Map<String, Waiting> byVisitor = new HashMap<>();
    private final Deque<Waiting> ready = new ArrayDeque<>();

    @Override
    public String name() {
        return "hits";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    @Override
    public int threads() {
        return THREADS;
    }

    /// Has `hit` taken in soon, after whatever else this visitor did.
    ///
    /// @throws Problem 503 when too many wait, and none was taken in for a while
    void add(long projectId, String visitor, Runnable hit) {
        try {
            if (!room.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                throw Problem.busy("busy", "Too much is waiting; try again", PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.busy("busy", "The server stops; try again", PAUSE);
        }
        enqueue(key(projectId, visitor), () -> {
            hit.run();
            room.release();
        });
    }

    /// Returns when what this visitor did until now has been taken in; after a while in any case, since whoever waits
    /// has a browser in front of them.
    void settle(long projectId, String visitor) {
        var settled = new CountDownLatch(1);
        if (enqueueBehind(key(projectId, visitor), settled::countDown)) {
            try {
                var ignored = settled.await(SETTLING.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Takes in the next hit of somebody of whom none is being taken in.
    @Override
    public boolean round() {
        var visitor = next();
        if (visitor == null) {
            return false;
        }
        var done = true;
        try {
            first(visitor).run();
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                done = false;
                throw failure;
            }
            room.release();
            LOG.warn("What a visitor did could not be taken in", failure);
        } finally {
            goOn(visitor, done);
        }
        return true;
    }

    /// Returns when everything has been taken in; the works that do it still run.
    void end(@Observes @Priority(BEFORE_WORKS_END) ShutdownEvent ending) throws InterruptedException {
        var until = System.nanoTime() + SETTLING.toNanos();
        synchronized (byVisitor) {
            while (!byVisitor.isEmpty() && System.nanoTime() < until) {
                TimeUnit.NANOSECONDS.timedWait(byVisitor, until - System.nanoTime());
            }
            if (!byVisitor.isEmpty()) {
                LOG.warnf("What %d visitors did is lost: the database did not take it in", byVisitor.size());
            }
        }
    }

    private void enqueue(String visitor, Runnable hit) {
        synchronized (byVisitor) {
            var before = byVisitor.get(visitor);
            if (before == null) {
                var waiting = new Waiting(visitor, new ArrayDeque<>(List.of(hit)));
                byVisitor.put(visitor, waiting);
                ready.add(waiting);
            } else {
                before.hits().add(hit);
            }
        }
        bell.ring();
    }

    private boolean enqueueBehind(String visitor, Runnable hit) {
        synchronized (byVisitor) {
            var before = byVisitor.get(visitor);
            if (before != null) {
                before.hits().add(hit);
            }
            return before != null;
        }
    }

    private @Nullable Waiting next() {
        synchronized (byVisitor) {
            return ready.poll();
        }
    }

    private Runnable first(Waiting visitor) {
        synchronized (byVisitor) {
            return visitor.hits().getFirst();
        }
    }

    private void goOn(Waiting visitor, boolean done) {
        synchronized (byVisitor) {
            if (done) {
                visitor.hits().removeFirst();
            }
            if (visitor.hits().isEmpty()) {
                byVisitor.remove(visitor.key());
                byVisitor.notifyAll();
            } else {
                ready.add(visitor);
                bell.ring();
            }
        }
    }

    private static String key(long projectId, String visitor) {
        return projectId + " " + visitor;
    }

    /// @param hits what one visitor did and is not taken in yet, the first of which may be being taken in now
    private record Waiting(String key, Deque<Runnable> hits) {}
}
