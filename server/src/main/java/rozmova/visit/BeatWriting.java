package rozmova.visit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import rozmova.shared.database.Database;
import rozmova.shared.work.Work;
import rozmova.visit.Beats.Present;

/// Writes together what was heard of many visitors: two rows a minute for a visitor with one tab, at the most.
@Singleton
final class BeatWriting implements Work {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int AFTER_THE_LAST_HITS = 60;

    private final Database database;
    private final Beats beats;
    private final InstantSource clock;

    BeatWriting(Database database, Beats beats, InstantSource clock) {
        this.database = database;
        this.beats = beats;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "beats";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public boolean round() {
        return write(beats.due(clock.instant()));
    }

    /// The process stops: what was heard until now is written, whenever it would be due.
    void end(@Observes @Priority(AFTER_THE_LAST_HITS) ShutdownEvent ending) {
        var more = true;
        while (more) {
            more = write(beats.unwritten());
        }
    }

    /// Returns whether there may be more.
    private boolean write(List<Present> some) {
        if (!some.isEmpty()) {
            database.run(transaction -> beats.write(transaction, some));
        }
        return some.size() == Beats.AT_ONCE;
    }
}
