package rozmova.launch;

import jakarta.inject.Singleton;
import java.time.Duration;
import rozmova.shared.work.Work;

/// Most visitors who open the widget never write: their tokens are cleared away every hour.
@Singleton
final class LaunchClearing implements Work {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Launches launches;

    LaunchClearing(Launches launches) {
        this.launches = launches;
    }

    @Override
    public String name() {
        return "launch-clearing";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public boolean round() {
        launches.clear();
        return false;
    }
}
