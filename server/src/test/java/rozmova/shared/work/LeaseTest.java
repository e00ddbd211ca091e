package rozmova.shared.work;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;

/// What only one process may do is done by one, whatever becomes of it.
@QuarkusTest
class LeaseTest {
    @Inject
    Database database;

    @Inject
    LeaseStore store;

    private final String work = "drill-" + UUID.randomUUID();
    private final AtomicInteger lostHere = new AtomicInteger();
    private final AtomicInteger lostThere = new AtomicInteger();
    private final Runnable ourLoss = lostHere::incrementAndGet;
    private final Runnable theirLoss = lostThere::incrementAndGet;
    private final CountDownLatch release = new CountDownLatch(1);
    private Leases ours;
    private Leases theirs;
    private WorkRunner here;
    private WorkRunner there;

    @BeforeEach
    void open() {
        ours = new Leases(database, store);
        theirs = new Leases(database, store);
        here = new WorkRunner(ours, new SimpleMeterRegistry());
        there = new WorkRunner(theirs, new SimpleMeterRegistry());
    }

    @AfterEach
    void end() {
        release.countDown();
        here.stopAll();
        there.stopAll();
        ours.release(work, ourLoss);
        theirs.release(work, theirLoss);
    }

    @Test
    void whoever_comes_second_has_to_wait() {
        assertThat(ours.take(work, ourLoss)).isTrue();

        assertThat(theirs.take(work, theirLoss)).isFalse();
        assertThat(ours.take(work, ourLoss)).isTrue();
    }

    @Test
    void what_is_given_back_is_free_at_once() {
        ours.take(work, ourLoss);

        ours.release(work, ourLoss);

        assertThat(theirs.take(work, theirLoss)).isTrue();
    }

    @Test
    void only_whoever_took_it_gives_it_back() {
        ours.take(work, ourLoss);

        ours.release(work, theirLoss);
        theirs.release(work, theirLoss);

        assertThat(theirs.take(work, theirLoss)).isFalse();
    }

    @Test
    void what_nobody_renewed_goes_to_whoever_asks_first_and_the_other_hears_of_it() {
        ours.take(work, ourLoss);
        runOut();

        assertThat(theirs.take(work, theirLoss)).isTrue();
        ours.round();

        assertThat(lostHere).hasValue(1);
        assertThat(ours.take(work, ourLoss)).isFalse();
    }

    @Test
    void what_nobody_else_wanted_meanwhile_is_renewed() {
        ours.take(work, ourLoss);
        runOut();

        ours.round();

        assertThat(lostHere).hasValue(0);
        assertThat(theirs.take(work, theirLoss)).isFalse();
    }

    @Test
    void the_next_one_takes_over_when_a_process_ends() {
        var first = new Drill(() -> false).onlyOnce();
        here.start(first);
        eventually(() -> assertThat(first.rounds).hasValue(1));
        assertThat(theirs.take(first.name(), theirLoss)).isFalse();

        here.stopAll();

        assertThat(theirs.take(first.name(), theirLoss)).isTrue();
        theirs.release(first.name(), theirLoss);
    }

    @Test
    void a_process_without_the_lease_begins_no_round() {
        var first = new Drill(() -> false).onlyOnce();
        theirs.take(first.name(), theirLoss);
        var running = here.start(first);
        var rung = System.nanoTime();
        first.bell.ring();
        // It has asked for the lease since.
        eventually(() -> assertThat(running.sinceSuccess()).isLessThan(Duration.ofNanos(System.nanoTime() - rung)));

        assertThat(first.rounds).hasValue(0);
        theirs.release(first.name(), theirLoss);
        first.bell.ring();

        eventually(() -> assertThat(first.rounds.get()).isPositive());
    }

    @Test
    void a_round_is_cut_short_when_its_lease_is_lost() {
        var interrupted = new CountDownLatch(1);
        var first = new Drill(() -> {
                    try {
                        release.await();
                    } catch (InterruptedException cut) {
                        interrupted.countDown();
                    }
                    return false;
                })
                .onlyOnce()
                .withoutPatience();
        here.start(first);
        eventually(() -> assertThat(first.rounds).hasValue(1));
        runOut();
        assertThat(theirs.take(first.name(), theirLoss)).isTrue();

        ours.round();

        eventually(() -> assertThat(interrupted.getCount()).isZero());
        theirs.release(first.name(), theirLoss);
        first.bell.ring();
        eventually(() -> assertThat(first.rounds.get()).isGreaterThan(1));
    }

    /// The time of all leases of drills is over.
    private void runOut() {
        database.run(
                transaction -> transaction
                        .handle()
                        .execute(
                                "update lease set ends_at = clock_timestamp() - interval '1 second' where work like 'drill-%'"));
    }
}
