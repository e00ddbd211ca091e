package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;
import rozmova.testing.Pool;
import rozmova.testing.TestClock;

/// Readers who take their time, and those who wait for them: nobody holds a turn and a connection for ever.
@QuarkusTest
class SlowReaderTest {
    private static final Instant AUTUMN = Instant.parse("2026-11-02T09:00:00Z");
    private static final int TURNS = 4;

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
    private long first;

    @BeforeEach
    void open() {
        Company kvitka = companies.open();
        olena = kvitka.owner();
        var row = past.conversation(kvitka, AUTUMN, olena);
        first = story.message(kvitka, row, AUTUMN, "Добрий день", null);
    }

    @AfterEach
    void everything_is_free_again() {
        eventually(() -> assertThat(Pool.now(olena)).isEqualTo(Pool.AT_REST));
        eventually(() -> assertThat(sending()).isZero());
        assertThat(export().status()).isEqualTo(200);
    }

    @Test
    void whoever_takes_a_byte_a_second_is_cut_off() {
        story.longWords(first);
        var cut = outcomes("slow");
        var readers = List.of(Download.begin(olena, "rows=messages"), Download.begin(olena, "rows=messages"));
        eventually(() -> assertThat(statements.stuck()).isEqualTo(2));

        eventually(() -> {
            clock.advance(Duration.ofSeconds(5));
            readers.forEach(Download::sip);
            assertThat(outcomes("slow")).isEqualTo(cut + 2);
        });

        assertThat(readers).noneMatch(Download::whole);
        readers.forEach(Download::close);
        assertThat(newest().at("/details/whole").asBoolean(true)).isFalse();
        assertThat(newest().at("/details/ended").asText()).isEqualTo("slow");
    }

    @Test
    void whoever_waits_in_line_in_vain_is_told_before_anything_is_sent() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            takeAllTurns();
            var late = download();
            eventually(() -> assertThat(waiting()).isEqualTo(1));

            clock.advance(Duration.ofSeconds(21));

            var answer = late.join();
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(answer.body()).contains("\"downloads-busy\"");
            assertThat(sending()).isEqualTo(TURNS);
            assertThat(newest().at("/details/ended").asText()).isEqualTo("busy");
        }
    }

    @Test
    void whoever_goes_away_leaves_the_line() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            takeAllTurns();
            var late = Download.begin(olena, "rows=messages");
            eventually(() -> assertThat(waiting()).isEqualTo(1));

            late.close();

            eventually(() -> assertThat(waiting()).isZero());
            eventually(() -> assertThat(newest().at("/details/ended").asText()).isEqualTo("cancelled"));
        }
    }

    @Test
    void whoever_waits_in_line_holds_no_connection() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            takeAllTurns();
            var late = download();
            eventually(() -> assertThat(waiting()).isEqualTo(1));

            assertThat(Pool.now(olena).files()).isEqualTo(TURNS);
            assertThat(statements.writing()).isEqualTo(TURNS);
            late.cancel(true);
        }
    }

    @Test
    void no_file_takes_longer_than_an_hour() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            var file = download();
            eventually(() -> assertThat(statements.writing()).isEqualTo(1));

            clock.advance(Duration.ofMinutes(61));

            var answer = file.join();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"export-too-long\"");
            eventually(() -> assertThat(statements.writing()).isZero());
            assertThat(newest().at("/details/ended").asText()).isEqualTo("too-long");
        }
    }

    @Test
    void no_file_in_the_background_takes_longer_than_an_hour() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            var export = Orders.create(olena, Map.of("rows", "messages"));
            eventually(() -> assertThat(statements.writing()).isEqualTo(1));

            clock.advance(Duration.ofMinutes(61));

            var failed = Orders.await(olena, export, "failed");
            assertThat(failed.path("problem").asText()).isEqualTo("too-long");
            eventually(() -> assertThat(Orders.kept(olena, export)).isEmpty());
        }
    }

    @Test
    void one_connection_brings_file_after_file() {
        var whole = outcomes("whole");
        try (var connection = Download.begin(olena, "rows=messages")) {
            assertThat(connection.whole()).isTrue();
            connection.ask(olena, "rows=messages");
            assertThat(connection.whole()).isTrue();
        }
        eventually(() -> assertThat(outcomes("whole")).isEqualTo(whole + 2));
    }

    private void takeAllTurns() {
        assertThat(Stream.generate(this::download).limit(TURNS)).hasSize(TURNS);
        eventually(() -> assertThat(statements.writing()).isEqualTo(TURNS));
    }

    private CompletableFuture<HttpResponse<String>> download() {
        return HttpClient.newHttpClient()
                .sendAsync(
                        olena.request("projects/{p}/log/export?rows=messages").build(), BodyHandlers.ofString());
    }

    private Answer export() {
        return olena.get("projects/{p}/log/export?rows=messages");
    }

    private double sending() {
        return Pool.metric(olena, "rozmova_exports_sending");
    }

    private double waiting() {
        return Pool.metric(olena, "rozmova_exports_waiting");
    }

    private double outcomes(String outcome) {
        return Pool.metric(olena, "rozmova_exports_streamed_total{outcome=\"%s\"}".formatted(outcome));
    }

    private JsonNode newest() {
        return olena.get("projects/{p}/audit").good().body().at("/entries/0");
    }
}
