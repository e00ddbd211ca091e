package rozmova.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import rozmova.shared.work.Loop;

/// Most visitors who open the widget never write: their tokens are cleared away every hour.
@Singleton
final class LaunchClearing {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Launches launches;
    private @Nullable Loop loop;

    LaunchClearing(Launches launches) {
        this.launches = launches;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("launch-clearing", PAUSE, this::clear);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }

    private boolean clear() {
        launches.clear();
        return false;
    }
}
