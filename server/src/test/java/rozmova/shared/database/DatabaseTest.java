package rozmova.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever only looks cannot change anything by mistake, and whoever writes is not beaten by others.
@QuarkusTest
class DatabaseTest {
    @Inject
    Database database;

    /// Each holds what the other one wants.
    @Test
    void two_transactions_that_wait_for_each_other_both_succeed() throws InterruptedException {
        database.run(transaction -> transaction
                .handle()
                .execute("create unlogged table tug as select n, 0 as pulls from generate_series(1, 2) n"));
        var bothHold = new CyclicBarrier(2);
        try {
            var other = Thread.ofVirtual().start(() -> pull(bothHold, 2, 1));
            pull(bothHold, 1, 2);
            other.join();

            List<Integer> pulls = database.read(reading -> reading.handle()
                    .createQuery("select pulls from tug order by n")
                    .mapTo(Integer.class)
                    .list());
            assertThat(pulls).containsExactly(2, 2);
        } finally {
            database.run(transaction -> transaction.handle().execute("drop table tug"));
        }
    }

    @Test
    void what_follows_a_commit_follows_it_once_however_often_it_was_tried() {
        var attempts = new AtomicInteger();
        var told = new AtomicInteger();

        database.run(transaction -> {
            transaction.afterCommit(told::incrementAndGet);
            if (attempts.incrementAndGet() < 3) {
                transaction.handle().execute("do $$ begin raise exception using errcode = '40P01'; end $$");
            }
        });

        assertThat(attempts).hasValue(3);
        assertThat(told).hasValue(1);
    }

    @Test
    void whoever_always_loses_is_told_so() {
        var attempts = new AtomicInteger();

        assertThatThrownBy(() -> database.run(transaction -> {
                    attempts.incrementAndGet();
                    transaction.handle().execute("do $$ begin raise exception using errcode = '40001'; end $$");
                }))
                .matches(Failures::beaten);
        assertThat(attempts).hasValue(3);
    }

    private void pull(CyclicBarrier bothHold, int first, int second) {
        var attempts = new AtomicInteger();
        database.run(transaction -> {
            transaction.handle().execute("update tug set pulls = pulls + 1 where n = ?", first);
            if (attempts.incrementAndGet() == 1) {
                meet(bothHold);
            }
            transaction.handle().execute("update tug set pulls = pulls + 1 where n = ?", second);
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException unmet) {
            throw new AssertionError(unmet);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from project", "select id from project for update"})
    void a_view_of_the_data_takes_neither_changes_nor_locks(String statement) {
        assertThatThrownBy(() -> database.view(reading -> reading.handle().execute(statement)))
                .rootCause()
                .hasMessageContaining("read-only transaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from project", "select id from project for update"})
    void a_snapshot_for_a_file_takes_neither_changes_nor_locks(String statement) {
        assertThatThrownBy(() -> database.snapshot(reading -> reading.handle().execute(statement)))
                .rootCause()
                .hasMessageContaining("read-only transaction");
    }
}
