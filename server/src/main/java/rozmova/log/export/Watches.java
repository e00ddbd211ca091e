package rozmova.log.export;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import rozmova.shared.work.Loop;

/// The watches over all files that are being made. Time is looked at about once a second.
@Singleton
final class Watches {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Set<Watch> open = ConcurrentHashMap.newKeySet();
    private @Nullable Loop loop;

    Watches(InstantSource clock) {
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("export-watches", LOOK, this::look);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }

    /// Watches over a file from now on, until the watch is closed.
    ///
    /// @param progress hears about once a second how many rows there are, and says whether the file is still wanted
    Watch open(LongPredicate progress) {
        var watch = new Watch(progress, clock, open::remove);
        open.add(watch);
        return watch;
    }

    private boolean look() {
        open.forEach(Watch::look);
        return false;
    }
}
