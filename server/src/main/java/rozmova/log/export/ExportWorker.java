package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.file.DiskFull;
import rozmova.log.export.ExportStore.Key;
import rozmova.log.export.ExportStore.Made;
import rozmova.log.export.ExportStore.Task;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.http.Problem;
import rozmova.shared.work.Bell;
import rozmova.shared.work.Work;
import rozmova.staff.Agent;
import rozmova.staff.Audit;

/// Makes the files that wait, one after the other: the database belongs to those who talk with clients. One that was
/// interrupted by a restart is made again from its beginning.
@Singleton
final class ExportWorker implements Work {
    private static final Logger LOG = Logger.getLogger(ExportWorker.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST_ATTEMPTS = 5;
    private static final int SWEEP = 100;

    private final Database database;
    private final ExportStore store;
    private final ExportFolder folder;
    private final Exporting exporting;
    private final ExportsInProgress inProgress;
    private final ExportRequests requests;
    private final Audit audit;
    private final InstantSource clock;
    private final Bell bell = new Bell();
    private volatile @Nullable Job job;

    ExportWorker(
            Database database,
            ExportStore store,
            ExportFolder folder,
            Exporting exporting,
            ExportsInProgress inProgress,
            ExportRequests requests,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.folder = folder;
        this.exporting = exporting;
        this.inProgress = inProgress;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    /// A second process would take what the first one makes for a leftover of a restart.
    @Override
    public boolean exclusive() {
        return true;
    }

    /// A round makes a whole file.
    @Override
    public Duration longestRound() {
        return LONGEST;
    }

    /// The file stays wanted, and is made again from its beginning.
    @Override
    public void cutShort() {
        var running = job;
        if (running != null) {
            running.progress().end(Ending.CANCELLED);
        }
    }

    /// There is something to make.
    void wake() {
        bell.ring();
    }

    /// Ends one that waits or is being made.
    void cancel(Key key) {
        giveUp(key, null);
        var running = job;
        if (running != null && running.key().equals(key)) {
            running.progress().end(Ending.CANCELLED);
        }
    }

    @Override
    public boolean round() {
        sweep();
        var next = database.write(store::begin);
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void sweep() {
        database.read(reading -> store.expired(reading, clock.instant(), SWEEP)).forEach(task -> {
            folder.remove(task.key());
            database.run(transaction -> store.delete(transaction, task.projectId(), task.id()));
        });
    }

    private void make(Task task) {
        if (task.attempts() > MOST_ATTEMPTS) {
            giveUp(task.key(), "interrupted");
            folder.remove(task.key());
            return;
        }
        try (var progress = inProgress.open(rows -> goesOn(task, rows))) {
            job = new Job(task.key(), progress);
            make(task, progress);
        } finally {
            job = null;
        }
    }

    private void make(Task task, ExportProgress progress) {
        try {
            // Whoever cancelled it before it was known here has told its row only.
            if (!wanted(task, 0)) {
                return;
            }
            var agent = requests.requester(task.projectId(), task.staffId());
            if (agent.isEmpty()) {
                giveUp(task.key(), "not-allowed");
            } else {
                write(task, agent.get(), progress);
            }
        } catch (RuntimeException failure) {
            folder.remove(task.key());
            failed(task, progress.ended(), failure);
        }
    }

    private void write(Task task, Agent agent, ExportProgress progress) {
        var request = requests.of(agent, task.draft());
        var total = exporting.count(agent, request, progress);
        if (total >= 0) {
            database.run(transaction -> store.expect(transaction, task, total));
        }
        try (OutputStream out = folder.begin(task.key())) {
            exporting.write(agent, request, progress, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var now = clock.instant();
        var made = new Made(progress.rows(), folder.keep(task.key()), request.fileName(now));
        var wanted = database.write(transaction -> {
            var finished = store.finish(transaction, task, made, now, now.plus(KEPT));
            if (finished) {
                var entry = audit.note(
                        transaction,
                        agent,
                        "log-exported",
                        request.details(task.draft().query()));
                audit.complete(transaction, agent, entry, Map.of("export", task.id(), "count", made.rows()));
            }
            return finished;
        });
        if (!wanted) {
            folder.remove(task.key());
        }
    }

    /// About once a second: the row says how far it is, and whether it is still wanted; the disk, whether it goes on.
    private boolean goesOn(Task task, long rows) {
        folder.checkRoom();
        return wanted(task, rows);
    }

    private boolean wanted(Task task, long rows) {
        return database.write(transaction -> store.progress(transaction, task, rows));
    }

    private void failed(Task task, @Nullable Ending ended, RuntimeException failure) {
        if (ended == Ending.CANCELLED) {
            return;
        }
        if (ended != null) {
            LOG.warnf("Export %d was given up: %s", task.id(), ended.word());
            giveUp(task.key(), ended.word());
            return;
        }
        switch (failure) {
            case DiskFull full -> {
                LOG.errorf("disk-full: export %d found no room on the disk of the data directory", task.id());
                giveUp(task.key(), "disk-full");
            }
            case Problem problem -> giveUp(task.key(), problem.code());
            case RuntimeException away when Failures.passing(away) -> throw away;
            case RuntimeException fault -> {
                LOG.errorf(fault, "Export %d failed", task.id());
                giveUp(task.key(), "internal");
            }
        }
    }

    private void giveUp(Key key, @Nullable String problem) {
        var now = clock.instant();
        database.run(transaction -> store.giveUp(transaction, key, problem, now, now.plus(KEPT)));
    }

    /// What is being made now.
    private record Job(Key key, ExportProgress progress) {}
}
