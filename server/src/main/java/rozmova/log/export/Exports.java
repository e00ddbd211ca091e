package rozmova.log.export;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import rozmova.log.export.ExportStore.Key;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Audit;
import rozmova.staff.Permission;

/// Files that are made in the background. Everybody sees their own ones; who runs the project sees all of them.
@Singleton
final class Exports {
    /// How many of one person are kept.
    static final int MOST = 20;

    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_QUERY = 4_000;

    private final Database database;
    private final ExportStore store;
    private final ExportFolder folder;
    private final ExportWorker worker;
    private final ExportRequests requests;
    private final Audit audit;
    private final InstantSource clock;

    Exports(
            Database database,
            ExportStore store,
            ExportFolder folder,
            ExportWorker worker,
            ExportRequests requests,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.folder = folder;
        this.worker = worker;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks for a file. Of a person's older ones as many go as there are too many.
    ///
    /// @throws Problem 422 naming what cannot be used, 409 when too many of this person's wait already
    Export create(Agent agent, Export.Draft draft) {
        agent.require(Permission.EXPORT);
        if (draft.query().length() > LONGEST_QUERY) {
            throw Problem.invalid("query", "too-long", "At most " + LONGEST_QUERY + " characters");
        }
        requests.of(agent, draft);
        var mine = database.read(reading -> store.list(reading, agent.projectId(), agent.id(), MOST_SHOWN));
        if (mine.stream().filter(Export::open).count() >= MOST) {
            throw Problem.conflict("too-many-exports", "Wait until some of your exports are done, or cancel them");
        }
        var created = database.write(transaction -> {
            var id = store.insert(transaction, agent, draft, clock.instant());
            return store.find(transaction, agent.projectId(), id).orElseThrow();
        });
        var open = mine.stream().filter(Export::open).count();
        mine.stream()
                .filter(export -> !export.open())
                .skip(MOST - 1 - open)
                .forEach(old -> remove(new Key(agent.projectId(), old.id())));
        worker.wake();
        return created;
    }

    /// Those that the agent may see, newest first.
    List<Export> list(Agent agent) {
        agent.require(Permission.EXPORT);
        var whose = agent.may(Permission.CONFIGURE) ? null : Long.valueOf(agent.id());
        return database.read(reading -> store.list(reading, agent.projectId(), whose, MOST_SHOWN));
    }

    /// One of them.
    ///
    /// @throws Problem 404 when there is none that the agent may see
    Export find(Agent agent, long id) {
        agent.require(Permission.EXPORT);
        return database.read(reading -> store.find(reading, agent.projectId(), id))
                .filter(export -> export.author().id() == agent.id() || agent.may(Permission.CONFIGURE))
                .filter(export ->
                        export.expiresAt() == null || export.expiresAt().isAfter(clock.instant()))
                .orElseThrow(() -> Problem.notFound("There is no such export"));
    }

    /// Cancels it, or forgets one that is finished, with its file.
    ///
    /// @throws Problem 404 when there is none that the agent may see
    void remove(Agent agent, long id) {
        var export = find(agent, id);
        var key = new Key(agent.projectId(), id);
        if (export.open()) {
            worker.cancel(key);
        } else {
            remove(key);
        }
    }

    /// The file, which counts as downloaded from now on.
    ///
    /// @throws Problem 404 when there is none that the agent may see, 409 when it is not done
    Path download(Agent agent, Export export) {
        if (export.state() != Export.State.DONE) {
            throw Problem.conflict("export-not-done", "This file is not there yet");
        }
        var path = folder.find(new Key(agent.projectId(), export.id()))
                .orElseThrow(() -> Problem.notFound("This file is not in the data directory any more"));
        database.run(transaction -> audit.note(
                transaction,
                agent,
                "export-downloaded",
                Map.of(
                        "export", export.id(),
                        "author", export.author().name(),
                        "format", export.format(),
                        "rows", export.rows(),
                        "query", export.query(),
                        "count", export.done())));
        return path;
    }

    /// The file goes first: a row without a file can be removed again, a file without a row would stay for good.
    private void remove(Key key) {
        folder.remove(key);
        database.run(transaction -> store.delete(transaction, key.projectId(), key.id()));
    }
}
