package rozmova.callback;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rozmova.project.Projects;
import rozmova.shared.database.Database;

/// Notes on which host the script was last seen, so that the settings can say whether it is installed.
@Singleton
final class Installations {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int HOST_LIMIT = 253;

    private final Database database;
    private final Projects projects;
    private final InstantSource clock;
    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    Installations(Database database, Projects projects, InstantSource clock) {
        this.database = database;
        this.projects = projects;
        this.clock = clock;
    }

    /// The script of a project was loaded by the page `referer`. Noted once a minute; a page that hides its address
    /// tells nothing.
    void seen(long projectId, @Nullable String referer) {
        host(referer)
                .filter(host -> isDue(projectId))
                .ifPresent(host -> database.run(tx -> projects.scriptSeen(tx, projectId, host, clock.instant())));
    }

    private boolean isDue(long projectId) {
        var now = clock.instant();
        var last = noted.get(projectId);
        if (last != null && now.isBefore(last.plus(PAUSE))) {
            return false;
        }
        noted.put(projectId, now);
        return true;
    }

    private static Optional<String> host(@Nullable String referer) {
        try {
            return Optional.ofNullable(referer)
                    .map(URI::create)
                    .map(URI::getHost)
                    .filter(host -> host.length() <= HOST_LIMIT);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
