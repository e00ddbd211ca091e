package rozmova.shared.work;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Browser;
import rozmova.testing.Company;
import rozmova.testing.Desk;
import rozmova.testing.Pool;

/// Background work goes on, hears when there is something to do, and can be looked at from outside.
@QuarkusTest
class WorkTest {
    @Inject
    WorkRunner runner;

    @Inject
    @All
    List<Work> works;

    @Inject
    Desk desk;

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger finished = new AtomicInteger();
    private final List<Running> begun = new ArrayList<>();
    private Browser somebody;

    @BeforeEach
    void open() {
        somebody = desk.stranger();
    }

    @AfterEach
    void end() {
        release.countDown();
        begun.forEach(Running::stop);
    }

    @Test
    void it_begins_by_itself_and_rests_then() {
        var drill = new Drill(() -> false);

        begin(drill);

        eventually(() -> assertThat(drill.rounds).hasValue(1));
    }

    @Test
    void a_ring_ends_its_rest() {
        var drill = new Drill(() -> false);
        begin(drill);
        eventually(() -> assertThat(drill.rounds).hasValue(1));

        drill.bell.ring();

        eventually(() -> assertThat(drill.rounds).hasValue(2));
    }

    @Test
    void a_ring_during_a_round_is_followed_by_another() {
        var drill = new Drill(this::await);
        begin(drill);
        eventually(() -> assertThat(drill.rounds).hasValue(1));

        drill.bell.ring();
        release.countDown();

        eventually(() -> assertThat(drill.rounds).hasValue(2));
    }

    @Test
    void when_there_is_more_it_does_not_rest() {
        var left = new AtomicInteger(5);
        var drill = new Drill(() -> left.decrementAndGet() > 0);

        begin(drill);

        eventually(() -> assertThat(drill.rounds).hasValue(5));
    }

    @Test
    void its_threads_work_side_by_side() {
        var drill = new Drill(3, this::await);

        begin(drill);

        eventually(() -> assertThat(drill.rounds).hasValue(3));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_round_that_fails_is_counted_and_followed_by_another(boolean badly) {
        var failing = new AtomicBoolean(true);
        var drill = new Drill(() -> {
            if (failing.getAndSet(false)) {
                throw failure(badly);
            }
            return false;
        });

        begin(drill);

        eventually(() -> assertThat(drill.rounds).hasValue(2));
        assertThat(figure("failures_total", drill)).isEqualTo(1);
        eventually(() -> assertThat(figure("rounds_seconds_count", drill)).isEqualTo(2));
    }

    @Test
    void a_stop_lets_a_round_come_to_its_end_and_is_the_last() {
        var drill = new Drill(() -> !await());
        var running = begin(drill);
        eventually(() -> assertThat(drill.rounds).hasValue(1));

        running.stop();
        release.countDown();
        running.await(System.nanoTime());

        assertThat(finished).hasValue(1);
        assertThat(drill.rounds).hasValue(1);
    }

    @Test
    void without_patience_a_round_is_interrupted() {
        var drill = new Drill(this::await).withoutPatience();
        var running = begin(drill);
        eventually(() -> assertThat(drill.rounds).hasValue(1));

        running.stop();
        running.await(System.nanoTime());

        assertThat(finished).hasValue(0);
        assertThat(drill.rounds).hasValue(1);
    }

    @Test
    void what_has_ended_is_in_the_metrics_no_more() {
        var drill = new Drill(() -> false);
        var running = begin(drill);
        assertThat(metrics()).contains(drill.name());

        running.stop();

        assertThat(metrics()).doesNotContain(drill.name());
    }

    @Test
    void health_names_a_work_that_stands_still() {
        var drill = new Drill(this::await).inAHurry();

        begin(drill);

        eventually(() -> assertThat(health().path("status").asText()).isEqualTo("DOWN"));
        assertThat(health().path("data").path(drill.name()).asText()).startsWith("the last good round was ");
        assertThat(somebody.get("/q/health/ready").good().body().path("status").asText())
                .isEqualTo("UP");
    }

    @Test
    void all_works_of_the_product_run_under_names_of_their_own() {
        assertThat(works.stream().map(Work::name)).doesNotHaveDuplicates().contains("outgoing", "inbox", "leases");

        eventually(() -> assertThat(works).allSatisfy(work -> assertThat(figure("rounds_seconds_count", work))
                .isPositive()));
        assertThat(health().path("status").asText()).isEqualTo("UP");
    }

    private Running begin(Work work) {
        var running = runner.start(work);
        begun.add(running);
        return running;
    }

    /// A round that lasts until the test lets it go on. There is nothing more to do after it.
    private boolean await() {
        try {
            release.await();
            finished.incrementAndGet();
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private double figure(String figure, Work work) {
        return Pool.metric(somebody, "rozmova_work_%s{work=\"%s\"}".formatted(figure, work.name()));
    }

    private String metrics() {
        return somebody.get("/q/metrics").good().body().asText();
    }

    private JsonNode health() {
        return Company.list(somebody.get("/q/health/well").body().path("checks")).stream()
                .filter(check -> check.path("name").asText().equals("Background work"))
                .findFirst()
                .orElseThrow();
    }

    private static RuntimeException failure(boolean badly) {
        if (badly) {
            throw new AssertionError("A round that fails badly");
        }
        return new IllegalStateException("A round that fails");
    }
}
