package rozmova.visit;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import rozmova.shared.database.Database;
import rozmova.shared.work.Work;

/// Writes together what was heard of many visitors: two rows a minute for a visitor with one tab, at the most.
@Singleton
final class BeatWriting implements Work {
    private static final Duration PAUSE = Duration.ofSeconds(5);

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
        var due = beats.due(clock.instant());
        if (!due.isEmpty()) {
            database.run(transaction -> beats.write(transaction, due));
        }
        return due.size() == Beats.AT_ONCE;
    }
}
