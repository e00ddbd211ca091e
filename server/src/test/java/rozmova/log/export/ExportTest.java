package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.log.export.Orders.await;
import static rozmova.log.export.Orders.create;
import static rozmova.log.export.Orders.done;
import static rozmova.log.export.Orders.file;
import static rozmova.log.export.Orders.id;
import static rozmova.log.export.Orders.kept;
import static rozmova.log.export.Orders.list;
import static rozmova.log.export.Orders.path;
import static rozmova.log.export.Orders.show;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.file.TightDisk;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

/// Files that are made in the background.
@QuarkusTest
class ExportTest {
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

    @Inject
    TestClock clock;

    @Inject
    TightDisk disk;

    private Company kvitka;
    private Person olena;
    private Person sofia;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        sofia = kvitka.colleague("supervisor", "Sofia");
        var row = past.conversation(kvitka, AUTUMN, olena);
        past.set(row, "inbound = 1");
        past.conversation(kvitka, AUTUMN.plusSeconds(1), null);
        story.message(kvitka, row, AUTUMN, "Добрий день", null);
    }

    @Test
    void a_file_is_made_and_fetched() {
        var export = done(sofia, create(sofia, Map.of("query", "manager=" + olena.id())));

        assertThat(export.path("format").asText()).isEqualTo("csv");
        assertThat(export.path("rows").asText()).isEqualTo("conversations");
        assertThat(export.path("done").asLong()).isEqualTo(1);
        assertThat(export.path("total").asLong()).isEqualTo(1);
        assertThat(export.at("/author/name").asText()).isEqualTo("Sofia");
        assertThat(Instant.parse(export.path("expiresAt").asText()))
                .isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        var file = file(sofia, export);
        assertThat(file.body().asText())
                .isEqualTo(sofia.get("projects/{p}/log/export?manager=" + olena.id())
                        .good()
                        .body()
                        .asText());
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"" + export.path("fileName").asText() + "\"");
        assertThat(file.headers().firstValue("Content-Length"))
                .hasValue(export.path("size").asText());
    }

    @ParameterizedTest
    @CsvSource({"csv, messages, semicolon", "xlsx, conversations, comma", "xlsx, messages, comma"})
    void each_kind_is_made(String format, String rows, String delimiter) {
        var export =
                done(sofia, create(sofia, Map.of("format", format, "rows", rows, "delimiter", delimiter, "query", "")));

        assertThat(export.path("fileName").asText())
                .startsWith("rozmova-" + rows)
                .endsWith("." + format);
        assertThat(export.path("done").asLong()).isEqualTo(export.path("total").asLong());
        assertThat(export.path("delimiter").asText()).isEqualTo(delimiter);
        var file = sofia.exchange(sofia.request(path(export) + "/file"), BodyHandlers.ofByteArray());
        assertThat((long) file.body().length).isEqualTo(export.path("size").asLong());
    }

    @ParameterizedTest
    @CsvSource({
        "format, pdf, format",
        "rows, cells, rows",
        "delimiter, tab, delimiter",
        "query, from=yesterday, from",
        "query, sort=shoe-size, sort",
        "query, q=%zz, query"
    })
    void what_cannot_be_used_is_named_before_anything_is_made(String name, String value, String field) {
        var answer = sofia.post("projects/{p}/log/exports", Map.of(name, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(list(sofia)).isEmpty();
    }

    @Test
    void a_running_one_is_cancelled_at_once_and_leaves_nothing() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            var export = create(sofia, Map.of("rows", "messages"));
            eventually(() -> assertThat(statements.writing()).isEqualTo(1));
            assertThat(show(sofia, export).path("state").asText()).isEqualTo("running");

            sofia.delete(path(export)).good();

            eventually(() -> assertThat(statements.writing()).isZero());
            assertThat(show(sofia, export).path("state").asText()).isEqualTo("cancelled");
            eventually(() -> assertThat(kept(olena, export)).isEmpty());
            assertThat(sofia.get(path(export) + "/file").code()).isEqualTo("export-not-done");
        }
    }

    @Test
    void one_that_waits_is_cancelled_before_it_begins() {
        try (var _ = statements.holdMessages(transaction -> {})) {
            create(olena, Map.of("rows", "messages"));
            eventually(() -> assertThat(statements.writing()).isEqualTo(1));
            var waiting = create(sofia, Map.of());

            sofia.delete(path(waiting)).good();

            assertThat(show(sofia, waiting).path("state").asText()).isEqualTo("cancelled");
        }
    }

    @Test
    void one_that_a_restart_interrupted_is_made_again_from_its_beginning() {
        var interrupted = database.write(transaction -> transaction
                .handle()
                .createQuery("""
                        insert into export (project_id, staff_id, format, rows, delimiter, query, state, attempts, done,
                                            created_at)
                        values (:project, :staff, 'csv', 'conversations', 'comma', '', 'running', 1, 700, :now)
                        returning id""")
                .bind("project", sofia.projectId())
                .bind("staff", sofia.id())
                .bind("now", clock.instant())
                .mapTo(Long.class)
                .one());

        var export = done(sofia, show(sofia, interrupted));

        assertThat(export.path("done").asLong()).isEqualTo(2);
        assertThat(file(sofia, export).body().asText().lines()).hasSize(3);
    }

    @Test
    void a_finished_one_is_forgotten_with_its_file() {
        var export = done(sofia, create(sofia, Map.of()));

        sofia.delete(path(export)).good();

        assertThat(sofia.get(path(export)).status()).isEqualTo(404);
        assertThat(kept(olena, export)).isEmpty();
    }

    @Test
    void the_same_is_made_once_more_with_what_the_log_says_by_now() {
        var first = done(sofia, create(sofia, Map.of("query", "unanswered=true", "delimiter", "semicolon")));
        past.conversation(kvitka, AUTUMN.plusSeconds(2), null);

        var second = done(sofia, sofia.post(path(first) + "/again").good().body());

        assertThat(second.path("query").asText()).isEqualTo("unanswered=true");
        assertThat(second.path("delimiter").asText()).isEqualTo("semicolon");
        assertThat(first.path("done").asLong()).isEqualTo(1);
        assertThat(second.path("done").asLong()).isEqualTo(2);
    }

    @Test
    void a_full_disk_is_told_and_nothing_half_is_left() {
        disk.fill();
        JsonNode failed;
        try {
            failed = await(sofia, create(sofia, Map.of()), "failed");
        } finally {
            disk.makeRoom();
        }

        assertThat(failed.path("problem").asText()).isEqualTo("disk-full");
        assertThat(kept(olena, failed)).isEmpty();
        done(sofia, sofia.post(path(failed) + "/again").good().body());
    }

    @Test
    void after_seven_days_it_is_gone() {
        var export = done(sofia, create(sofia, Map.of()));
        assertThat(kept(olena, export)).hasSize(1);

        clock.advance(Duration.ofDays(7));

        assertThat(sofia.get(path(export) + "/file").status()).isEqualTo(404);
        eventually(() -> assertThat(kept(olena, export)).isEmpty());
        eventually(() -> assertThat(list(sofia)).isEmpty());
    }

    @Test
    void of_one_person_the_newest_twenty_are_kept() {
        var first = done(sofia, create(sofia, Map.of()));
        for (var number = 0; number < Exports.MOST; number++) {
            done(sofia, create(sofia, Map.of()));
        }

        assertThat(list(sofia)).hasSize(Exports.MOST).doesNotContain(id(first));
        assertThat(kept(olena, first)).isEmpty();
    }

    @Test
    void making_and_fetching_stand_in_the_audit() {
        var export = done(sofia, create(sofia, Map.of("query", "unanswered=true")));
        file(sofia, export);

        var entries = olena.get("projects/{p}/audit").good().body().path("entries");

        assertThat(entries.at("/0/action").asText()).isEqualTo("export-downloaded");
        assertThat(entries.at("/0/details/export").asLong()).isEqualTo(id(export));
        assertThat(entries.at("/0/staff/name").asText()).isEqualTo("Sofia");
        assertThat(entries.at("/1/action").asText()).isEqualTo("log-exported");
        assertThat(entries.at("/1/details/query").asText()).isEqualTo("unanswered=true");
        assertThat(entries.at("/1/details/count").asLong()).isEqualTo(1);
        assertThat(entries.at("/1/address").isNull()).isTrue();
    }
}
