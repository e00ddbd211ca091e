package rozmova.shared.work;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/// All works that are beans. Apart from the runner, so that a work may need somebody who needs the runner.
@Singleton
final class Works {
    private final WorkRunner runner;
    private final List<Work> works;

    Works(WorkRunner runner, @All List<Work> works) {
        this.runner = runner;
        this.works = works;
    }

    void start(@Observes StartupEvent started) {
        works.forEach(runner::start);
    }
}
