package rozmova.shared.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Runs works: those that are beans from the start on, see [Work], and those that come and go from [#start].
@Singleton
public final class WorkRunner {
    private static final int BEFORE_THE_REST = 100;

    private final Leases leases;
    private final MeterRegistry registry;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    WorkRunner(Leases leases, MeterRegistry registry) {
        this.leases = leases;
        this.registry = registry;
    }

    /// Runs `work` until it is stopped, or the process ends.
    public Running start(Work work) {
        var begun = new Running(work, this, leases, registry);
        running.add(begun);
        begun.start();
        return begun;
    }

    /// While everything that they need is still there.
    void end(@Observes @Priority(BEFORE_THE_REST) ShutdownEvent ending) {
        stopAll();
    }

    /// Ends all of them, all at the same time, and waits for it. Leases are renewed as long as rounds may run.
    void stopAll() {
        end(running.stream().filter(one -> !one.name().equals(leases.name())).toList());
        end(List.copyOf(running));
    }

    /// Takes its figures out of the metrics.
    void forget(Running ended) {
        running.remove(ended);
        ended.meters().forEach(registry::remove);
    }

    /// Those whose last good round is too long ago.
    List<Running> late() {
        return running.stream().filter(Running::late).toList();
    }

    private void end(List<Running> ending) {
        var now = System.nanoTime();
        ending.forEach(Running::close);
        ending.forEach(one -> one.await(now));
        ending.forEach(running::remove);
    }
}
