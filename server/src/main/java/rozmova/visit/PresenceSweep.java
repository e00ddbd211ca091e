package rozmova.visit;

import jakarta.inject.Singleton;
import java.time.Duration;
import rozmova.shared.work.Work;

/// Notices visitors whose browser died without a word.
@Singleton
final class PresenceSweep implements Work {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Visits visits;

    PresenceSweep(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "presence-sweep";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public boolean round() {
        return visits.sweep();
    }
}
