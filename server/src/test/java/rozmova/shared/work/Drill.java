package rozmova.shared.work;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A work whose rounds are what a test makes of them. It rests until it rings.
final class Drill implements Work {
    final Bell bell;
    /// How many rounds have begun.
    final AtomicInteger rounds = new AtomicInteger();

    private final String name = "drill-" + UUID.randomUUID();
    private final int threads;
    private final BooleanSupplier round;
    private boolean exclusive;
    private Duration patience = Duration.ofMinutes(1);
    private Duration longest = Duration.ofHours(1);
    private Duration pause = Duration.ofHours(1);

    Drill(BooleanSupplier round) {
        this(1, round);
    }

    Drill(int threads, BooleanSupplier round) {
        this.threads = threads;
        this.round = round;
        bell = new Bell(threads);
    }

    Drill onlyOnce() {
        exclusive = true;
        return this;
    }

    Drill withoutPatience() {
        patience = Duration.ZERO;
        return this;
    }

    /// Any round takes too long.
    Drill inAHurry() {
        longest = Duration.ZERO;
        pause = Duration.ofMillis(1);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public boolean exclusive() {
        return exclusive;
    }

    @Override
    public Duration longestRound() {
        return longest;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public boolean round() {
        rounds.incrementAndGet();
        return round.getAsBoolean();
    }
}
