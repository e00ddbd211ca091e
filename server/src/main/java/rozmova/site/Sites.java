package rozmova.site;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.memory.Memory;

/// The projects as their sites name them. A key belongs to one project for ever, so it is looked up once: beats come
/// all the time. Unknown keys are remembered apart, so that no number of them pushes a real one out.
@Singleton
public final class Sites {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int MOST = 10_000;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_OF_NOBODY = Duration.ofMinutes(1);

    private final Database database;
    private final Projects projects;
    private final SiteLimits limits;
    private final Memory<String, Long> known;
    private final Memory<String, Boolean> nobodys;

    Sites(Database database, Projects projects, SiteLimits limits, InstantSource clock) {
        this.database = database;
        this.projects = projects;
        this.limits = limits;
        known = Memory.ofTexts(clock, MOST, KEPT);
        nobodys = Memory.ofTexts(clock, MOST, KEPT_OF_NOBODY);
    }

    /// The id of the project whose public key is `key`, for somebody in `network`.
    ///
    /// @throws Problem 404 when there is none, 429 for too many unknown keys
    public long projectId(String key, Network network) {
        return find(key, network).orElseThrow(() -> Problem.notFound("There is no project with this key"));
    }

    /// As above; nothing when there is none.
    ///
    /// @throws Problem 429 for too many unknown keys
    public Optional<Long> find(String key, Network network) {
        var id = known.get(key);
        if (id != null) {
            return Optional.of(id);
        }
        if (!KEY.matcher(key).matches() || nobodys.get(key) != null) {
            return Optional.empty();
        }
        return ask(key, network);
    }

    private Optional<Long> ask(String key, Network network) {
        limits.unknownKey(network);
        var found = database.read(reading -> projects.findByKey(reading, key)).map(Project::id);
        found.ifPresentOrElse(
                project -> {
                    known.put(key, project);
                    limits.knownKey(network);
                },
                () -> nobodys.put(key, true));
        return found;
    }
}
