package rozmova.log.export;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import rozmova.shared.work.Work;

/// All files that are being made. Their time is looked at about once a second.
@Singleton
final class ExportsInProgress implements Work {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Set<ExportProgress> open = ConcurrentHashMap.newKeySet();

    ExportsInProgress(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exports-in-progress";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    /// A file is being made from now on, until its progress is closed.
    ///
    /// @param wanted hears about once a second how many rows there are, and says whether the file is still wanted
    ExportProgress open(LongPredicate wanted) {
        var progress = new ExportProgress(wanted, clock, open::remove);
        open.add(progress);
        return progress;
    }

    @Override
    public boolean round() {
        open.forEach(ExportProgress::look);
        return false;
    }
}
