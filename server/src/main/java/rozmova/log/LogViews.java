package rozmova.log;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Permission;

/// Saved views: one's own, and those that somebody shares. A shared one is changed by its author or an admin.
@Singleton
final class LogViews {
    private static final int MOST = 100;

    private final Database database;
    private final LogViewStore store;
    private final Projects projects;
    private final InstantSource clock;

    LogViews(Database database, LogViewStore store, Projects projects, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.projects = projects;
        this.clock = clock;
    }

    /// What the agent may choose from, by name.
    List<LogView> all(Agent agent) {
        return database.read(reading -> visible(reading, agent));
    }

    /// @throws Problem 422 when the name is taken, or for one too many
    LogView add(Agent agent, LogViewChange wanted) {
        var view = wanted.complete();
        return database.write(transaction -> {
            if (store.lockedCount(transaction, agent.projectId(), agent.id()) >= MOST) {
                throw Problem.invalid("name", "too-many", "At most " + MOST + " views; delete one first");
            }
            var id = store.insert(transaction, agent, view, clock.instant()).orElseThrow(LogViews::taken);
            return found(transaction, agent, id);
        });
    }

    /// @throws Problem 404 for a view that the agent does not see, 403 for one that is somebody else's
    LogView change(Agent agent, long id, LogViewChange wanted) {
        var change = wanted.checked();
        return database.write(transaction -> {
            changeable(transaction, agent, id);
            if (!store.update(transaction, agent.projectId(), id, change)) {
                throw taken();
            }
            return found(transaction, agent, id);
        });
    }

    /// @throws Problem 404 for a view that the agent does not see, 403 for one that is somebody else's
    void remove(Agent agent, long id) {
        database.run(transaction -> {
            changeable(transaction, agent, id);
            store.delete(transaction, agent.projectId(), id);
        });
    }

    private void changeable(Reading reading, Agent agent, long id) {
        if (!found(reading, agent, id).own()) {
            agent.require(Permission.CONFIGURE);
        }
    }

    private List<LogView> visible(Reading reading, Agent agent) {
        var collation = projects.collation(reading, agent.projectId());
        return store.visible(reading, agent.projectId(), agent.id(), collation);
    }

    private LogView found(Reading reading, Agent agent, long id) {
        return visible(reading, agent).stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such view"));
    }

    private static Problem taken() {
        return Problem.invalid("name", "name-taken", "There is a view of this name already");
    }
}
