package rozmova.visit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;

/// The projects as their sites name them. A key belongs to one project for ever, so it is looked up once: beats come
/// all the time.
@Singleton
public final class Sites {
    private final Database database;
    private final Projects projects;
    private final Map<String, Long> known = new ConcurrentHashMap<>();

    Sites(Database database, Projects projects) {
        this.database = database;
        this.projects = projects;
    }

    /// The id of the project whose public key is `key`.
    ///
    /// @throws Problem 404 when there is none
    public long projectId(String key) {
        return find(key).orElseThrow(() -> Problem.notFound("There is no project with this key"));
    }

    /// As above; nothing when there is none.
    public Optional<Long> find(String key) {
        var id = known.get(key);
        if (id != null) {
            return Optional.of(id);
        }
        var found = database.read(tx -> projects.findByKey(tx, key)).map(Project::id);
        found.ifPresent(project -> known.put(key, project));
        return found;
    }
}
