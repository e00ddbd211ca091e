package rozmova.log.export;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import rozmova.shared.work.Work;

/// The watches over all files that are being made. Time is looked at about once a second.
@Singleton
final class Watches implements Work {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Set<Watch> open = ConcurrentHashMap.newKeySet();

    Watches(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export-watches";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    /// Watches over a file from now on, until the watch is closed.
    ///
    /// @param progress hears about once a second how many rows there are, and says whether the file is still wanted
    Watch open(LongPredicate progress) {
        var watch = new Watch(progress, clock, open::remove);
        open.add(watch);
        return watch;
    }

    @Override
    public boolean round() {
        open.forEach(Watch::look);
        return false;
    }
}
