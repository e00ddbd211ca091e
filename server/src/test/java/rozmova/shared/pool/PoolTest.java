package rozmova.shared.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.Browser;
import rozmova.testing.Company;
import rozmova.testing.Desk;
import rozmova.testing.Pool;
import rozmova.testing.TestClock;

/// The connections of the pool: it is known who has them, and all of them come back.
@QuarkusTest
class PoolTest {
    @Inject
    Database database;

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Thread> holders = new ArrayList<>();
    private Browser somebody;

    @BeforeEach
    void open() {
        somebody = desk.stranger();
    }

    @AfterEach
    void letGo() throws InterruptedException {
        release.countDown();
        for (var holder : holders) {
            holder.join();
        }
        // A connection that did not come back would count as leaked by then.
        clock.advance(Duration.ofMinutes(2));
        eventually(() -> assertThat(Pool.now(somebody)).isEqualTo(Pool.AT_REST));
    }

    @Test
    void a_connection_that_is_held_for_more_than_a_minute_counts_as_leaked() {
        hold(1);
        assertThat(Pool.now(somebody).leaked()).isZero();

        clock.advance(Duration.ofSeconds(61));

        eventually(() -> assertThat(Pool.now(somebody).leaked()).isEqualTo(1));
        var health = pool();
        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.at("/data/leaked").asInt()).isEqualTo(1);
        assertThat(health.at("/data/active").asInt()).isPositive();
        assertThat(health.at("/data/waiting").asInt()).isZero();
        assertThat(health.at("/data/most").asInt()).isEqualTo(Pool.SIZE);
    }

    @Test
    void whoever_waits_for_a_connection_is_counted() {
        hold(Pool.SIZE - 1);
        var late = Thread.startVirtualThread(() -> holdOne(new CountDownLatch(1)));
        holders.add(late);
        eventually(() -> assertThat(Pool.now(somebody).active()).isEqualTo(Pool.SIZE));

        holders.add(Thread.startVirtualThread(() -> database.read(reading -> 0)));

        eventually(() -> assertThat(Pool.now(somebody).waiting()).isPositive());
    }

    @Test
    void a_connection_that_does_not_roll_back_goes_to_nobody_else() {
        for (var time = 0; time < Pool.SIZE; time++) {
            assertThatThrownBy(() -> database.run(transaction -> {
                        var handle = transaction.handle();
                        handle.execute("select pg_terminate_backend(pg_backend_pid())");
                    }))
                    .isInstanceOf(RuntimeException.class);
        }

        hold(Pool.SIZE / 2);
    }

    @Test
    void what_follows_a_commit_does_not_need_a_second_connection() {
        hold(Pool.SIZE - 1);
        var seen = new AtomicReference<@Nullable Integer>();

        database.run(transaction -> transaction.afterCommit(() -> seen.set(one())));

        assertThat(seen.get()).isEqualTo(1);
    }

    private int one() {
        return database.read(reading ->
                reading.handle().createQuery("select 1").mapTo(Integer.class).one());
    }

    private void hold(int connections) {
        var taken = new CountDownLatch(connections);
        for (var number = 0; number < connections; number++) {
            holders.add(Thread.startVirtualThread(() -> holdOne(taken)));
        }
        await(taken);
    }

    private void holdOne(CountDownLatch taken) {
        database.run(transaction -> {
            transaction.handle().execute("select 1");
            taken.countDown();
            await(release);
        });
    }

    private JsonNode pool() {
        var checks = somebody.get("/q/health/ready").good().body().path("checks");
        return Company.list(checks).stream()
                .filter(check -> check.path("name").asText().equals("Database pool"))
                .findFirst()
                .orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
