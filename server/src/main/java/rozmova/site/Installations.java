package rozmova.site;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.memory.Memory;

/// Notes on which host the script was last seen, so that the settings can say whether it is installed.
@Singleton
final class Installations {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int HOST_LIMIT = 253;
    private static final int MOST = 10_000;

    private final Database database;
    private final Projects projects;
    private final InstantSource clock;
    private final Memory<Long, Boolean> noted;

    Installations(Database database, Projects projects, InstantSource clock) {
        this.database = database;
        this.projects = projects;
        this.clock = clock;
        noted = Memory.ofNumbers(clock, MOST, PAUSE);
    }

    /// Notes that the page `referer` loaded the project's script, at most once a minute; a page that hides its
    /// address tells nothing.
    void seen(long projectId, @Nullable String referer) {
        host(referer)
                .filter(host -> isDue(projectId))
                .ifPresent(host -> database.run(
                        transaction -> projects.scriptSeen(transaction, projectId, host, clock.instant())));
    }

    private boolean isDue(long projectId) {
        if (noted.get(projectId) != null) {
            return false;
        }
        noted.put(projectId, true);
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
