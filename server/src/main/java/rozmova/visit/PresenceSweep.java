package rozmova.visit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import rozmova.shared.work.Loop;

/// Notices visitors whose browser died without a word.
@Singleton
final class PresenceSweep {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Visits visits;
    private @Nullable Loop loop;

    PresenceSweep(Visits visits) {
        this.visits = visits;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("presence-sweep", PAUSE, visits::sweep);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }
}
