package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// A file that leaves while it is made, in good and bad weather.
@QuarkusTest
class StreamTest {
    private static final Instant AUTUMN = Instant.parse("2026-11-02T09:00:00Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Story story;

    @Inject
    Statements statements;

    @Inject
    Database database;

    private Company kvitka;
    private Person olena;
    private long row;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        row = past.conversation(kvitka, AUTUMN, olena);
        story.message(kvitka, row, AUTUMN, "Добрий день", null);
    }

    @Test
    void the_file_is_the_log_of_one_moment() {
        var hold = statements.holdMessages(transaction -> transaction.handle().execute("""
                insert into message (project_id, conversation_id, channel_id, kind, at, text)
                select project_id, conversation_id, channel_id, kind, at, 'committed while the file was made'
                from message
                where conversation_id = ?""", row));
        var file = HttpClient.newHttpClient()
                .sendAsync(
                        olena.request("projects/{p}/log/export?rows=messages").build(), BodyHandlers.ofString());
        eventually(() -> assertThat(statements.writing()).isEqualTo(1));

        hold.close();

        assertThat(file.join().body()).contains("Добрий день").doesNotContain("committed while");
        assertThat(export("rows=messages")).contains("committed while");
    }

    @Test
    void whoever_goes_away_ends_the_statement_at_once() {
        try (var _ = statements.holdMessages(transaction -> {});
                var browser = HttpClient.newHttpClient()) {
            var file = browser.sendAsync(
                    olena.request("projects/{p}/log/export?rows=messages").build(), BodyHandlers.ofString());
            eventually(() -> assertThat(statements.writing()).isEqualTo(1));

            file.cancel(true);
            browser.shutdownNow();

            eventually(() -> assertThat(statements.writing()).isZero());
        }
        eventually(
                () -> assertThat(newest().at("/details/whole").asBoolean(true)).isFalse());
    }

    @Test
    void half_a_file_does_not_look_like_a_whole_one() throws IOException {
        database.run(transaction -> transaction.handle().execute("""
                insert into message (project_id, conversation_id, channel_id, kind, at, text)
                select project_id, conversation_id, channel_id, kind, at, repeat('ї', 20000)
                from message, generate_series(1, 1000)
                where conversation_id = ?""", row));
        var file = olena.exchange(olena.request("projects/{p}/log/export?rows=messages"), BodyHandlers.ofInputStream());
        assertThat(file.statusCode()).isEqualTo(200);

        statements.kill();

        try (var body = file.body()) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
        eventually(
                () -> assertThat(newest().at("/details/whole").asBoolean(true)).isFalse());
    }

    @Test
    void it_stands_in_the_audit_with_filter_and_rows() {
        export("format=csv&manager=" + olena.id());

        var entry = eventually(() -> {
            var last = newest();
            assertThat(last.at("/details/count").asLong(-1)).isEqualTo(1);
            return last;
        });
        assertThat(entry.path("action").asText()).isEqualTo("log-exported");
        assertThat(entry.at("/staff/id").asLong()).isEqualTo(olena.id());
        assertThat(entry.at("/details/format").asText()).isEqualTo("csv");
        assertThat(entry.at("/details/rows").asText()).isEqualTo("conversations");
        assertThat(entry.at("/details/query").asText()).isEqualTo("format=csv&manager=" + olena.id());
        assertThat(entry.at("/details/whole").asBoolean()).isTrue();
        assertThat(entry.path("address").asText()).startsWith("10.1.");
    }

    @Test
    void nobody_takes_file_after_file() {
        for (var number = 0; number < 30; number++) {
            export("");
        }

        var refused = olena.get("projects/{p}/log/export");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
    }

    private String export(String query) {
        return olena.get("projects/{p}/log/export?" + query).good().body().asText();
    }

    private JsonNode newest() {
        return olena.get("projects/{p}/audit").good().body().at("/entries/0");
    }
}
