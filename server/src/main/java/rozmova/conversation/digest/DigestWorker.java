package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import rozmova.shared.database.Database;
import rozmova.shared.work.Bell;
import rozmova.shared.work.Work;

/// Writes the conversations that are due: those that changed after they were logged, and after an upgrade all.
@Singleton
final class DigestWorker implements Work {
    private static final Logger LOG = Logger.getLogger(DigestWorker.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration REPORT = Duration.ofSeconds(30);
    private static final int BATCH = 300;

    private final Database database;
    private final DigestStore store;
    private final DigestWriter writing;
    private final Bell bell = new Bell();
    private int lanes = 1;
    private long written;
    private long reportedAt = System.nanoTime();

    DigestWorker(Database database, DigestStore store, DigestWriter writing) {
        this.database = database;
        this.store = store;
        this.writing = writing;
    }

    @Override
    public String name() {
        return "digesting";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    /// Something is due.
    void wake() {
        bell.ring();
    }

    /// One batch, or, as long as there is more, one for each processor.
    @Override
    public boolean round() {
        var before = written;
        Callable<Integer> batch = this::batch;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(Collections.nCopies(lanes, batch))) {
                written += result(one);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        var more = written - before >= (long) lanes * BATCH;
        lanes = more ? Runtime.getRuntime().availableProcessors() : 1;
        report(more);
        return more;
    }

    private int batch() {
        return database.write(transaction -> {
            var due = store.lockDue(transaction, BATCH);
            writing.write(transaction, due);
            return due.size();
        });
    }

    private static int result(Future<Integer> batch) throws InterruptedException {
        try {
            return batch.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }

    /// Logs the progress now and then: a million conversations take minutes.
    private void report(boolean more) {
        var now = System.nanoTime();
        if (!more) {
            if (written > 10L * BATCH) {
                LOG.infof("The words of all conversations in the log are indexed again; %d were written", written);
            }
            written = 0;
            reportedAt = now;
        } else if (now - reportedAt > REPORT.toNanos()) {
            reportedAt = now;
            LOG.infof(
                    "%d conversations of the log are found by their words again, %d are not yet",
                    written, database.<Long>read(store::countDue));
        }
    }
}
