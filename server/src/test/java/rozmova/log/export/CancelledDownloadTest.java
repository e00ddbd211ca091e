package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;
import rozmova.testing.Pool;
import rozmova.testing.TestClock;

/// Downloads given up again and again: afterwards all of the database's connections are there.
@QuarkusTest
class CancelledDownloadTest {
    private static final Instant AUTUMN = Instant.parse("2026-11-02T09:00:00Z");
    private static final int EACH = 100;
    private static final int ALLOWED = 25;

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Story story;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private Person olena;
    private Person sofia;
    private Pool before;

    @BeforeEach
    void open() {
        Company kvitka = companies.open();
        olena = kvitka.owner();
        sofia = kvitka.colleague("supervisor", "Sofia");
        var row = past.conversation(kvitka, AUTUMN, olena);
        story.longWords(story.message(kvitka, row, AUTUMN, "Добрий день", null));
        before = atRest();
    }

    @AfterEach
    void everything_works_as_before() {
        assertThat(atRest()).isEqualTo(before);
        // More at once than there are connections: each of them is used.
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, Pool.SIZE * 2)
                    .mapToObj(number ->
                            everybody.submit(() -> olena.get("projects/{p}/log").status()))
                    .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
        }
        assertThat(olena.get("/q/health").good().body().path("status").asText()).isEqualTo("UP");
        var cancelled = Pool.metric(olena, "rozmova_exports_streamed_total{outcome=\"cancelled\"}");
        System.out.printf("%s before, %s after; %.0f downloads were cancelled%n", before, atRest(), cancelled);
    }

    @Test
    void two_hundred_cancelled_downloads_leave_the_pool_as_it_was() {
        for (var number = 0; number < EACH; number++) {
            if (number % ALLOWED == 0) {
                clock.advance(Duration.ofMinutes(10));
            }
            // Each format is dropped before its first byte, at it, and after it.
            var format = List.of("csv", "xlsx").get(number % 2);
            var bytes = List.of(0, 1, 100_000).get(number % 3);
            for (var who : List.of(olena, sofia)) {
                try (var download = Download.begin(who, "rows=messages&format=" + format)) {
                    download.read(bytes);
                }
            }
        }
    }

    @Test
    void cancelled_exports_leave_the_pool_as_it_was() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            for (var number = 0; number < 5; number++) {
                var export = Orders.create(sofia, Map.of("rows", "messages"));
                eventually(() -> assertThat(statements.writing()).isEqualTo(1));
                cancel(export.path("id").asLong());
            }
        }
        for (var number = 0; number < 10; number++) {
            var format = List.of("csv", "xlsx").get(number % 2);
            var export = Orders.create(olena, Map.of("rows", "messages", "format", format));
            Orders.await(olena, export, "running");
            cancel(export.path("id").asLong());
        }
    }

    private void cancel(long export) {
        olena.delete("projects/{p}/log/exports/" + export).good();
    }

    private Pool atRest() {
        return eventually(() -> {
            var now = Pool.now(olena);
            assertThat(now).isEqualTo(Pool.AT_REST);
            assertThat(statements.open()).isZero();
            return now;
        });
    }
}
