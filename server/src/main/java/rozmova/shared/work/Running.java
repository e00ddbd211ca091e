package rozmova.shared.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A work that is being done: its threads and its figures.
public final class Running {
    /// What an interrupted round may need to let go of what it has.
    private static final Duration LAST_BREATH = Duration.ofSeconds(2);

    private final Work work;
    private final WorkRunner runner;
    private final List<Loop> loops;
    private final List<Meter> meters;

    Running(Work work, WorkRunner runner, Leases leases, MeterRegistry registry) {
        this.work = work;
        this.runner = runner;
        var rounds =
                Timer.builder("rozmova.work.rounds").tag("work", work.name()).register(registry);
        var failures = Counter.builder("rozmova.work.failures")
                .tag("work", work.name())
                .register(registry);
        var bell = work.bell();
        loops = Stream.generate(() -> new Loop(work, bell, leases, rounds, failures))
                .limit(work.threads())
                .toList();
        var age = Gauge.builder(
                        "rozmova.work.success.age",
                        this,
                        running -> running.sinceSuccess().toMillis() / 1_000.0)
                .tag("work", work.name())
                .baseUnit("seconds")
                .register(registry);
        meters = List.of(rounds, failures, age);
    }

    /// Ends it for good, and does not wait for a round that runs: it is given the work's patience, and then
    /// interrupted.
    public void stop() {
        runner.forget(this);
        close();
        var ignored = Thread.ofVirtual().name("end-of-" + work.name()).start(() -> await(System.nanoTime()));
    }

    void start() {
        loops.forEach(Loop::start);
    }

    /// No round begins any more, and one that runs hears that it should end.
    void close() {
        loops.forEach(Loop::close);
    }

    /// Returns when the last round is over, or does not end although it was interrupted.
    ///
    /// @param closed when it was closed, by `System.nanoTime()`
    void await(long closed) {
        try {
            for (var loop : loops) {
                if (!loop.join(left(closed, work.patience()))) {
                    loop.interrupt();
                    var ignored = loop.join(LAST_BREATH);
                }
            }
        } catch (InterruptedException interrupted) {
            loops.forEach(Loop::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    String name() {
        return work.name();
    }

    List<Meter> meters() {
        return meters;
    }

    /// How long it is ago that a round went well, in the thread where it is longest ago.
    Duration sinceSuccess() {
        return loops.stream()
                .map(Loop::sinceSuccess)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /// Whether this is longer than it may be, however slow the machine is.
    boolean late() {
        return sinceSuccess().compareTo(work.pause().plus(work.longestRound())) > 0;
    }

    private static Duration left(long since, Duration most) {
        return most.minusNanos(System.nanoTime() - since);
    }
}
