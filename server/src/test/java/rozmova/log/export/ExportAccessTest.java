package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.log.export.Orders.await;
import static rozmova.log.export.Orders.create;
import static rozmova.log.export.Orders.done;
import static rozmova.log.export.Orders.id;
import static rozmova.log.export.Orders.kept;
import static rozmova.log.export.Orders.list;
import static rozmova.log.export.Orders.path;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// Who gets files that were made in the background.
@QuarkusTest
class ExportAccessTest {
    private static final Instant AUTUMN = Instant.parse("2026-11-02T09:00:00Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Story story;

    @Inject
    Statements statements;

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
    void everybody_sees_their_own_and_who_runs_the_project_sees_all() {
        var mine = done(olena, create(olena, Map.of()));
        var hers = done(sofia, create(sofia, Map.of()));

        assertThat(list(olena)).containsExactly(id(hers), id(mine));
        assertThat(list(sofia)).containsExactly(id(hers));
        assertThat(sofia.get(path(mine)).status()).isEqualTo(404);
        assertThat(sofia.get(path(mine) + "/file").status()).isEqualTo(404);
        assertThat(sofia.delete(path(mine)).status()).isEqualTo(404);
        assertThat(olena.get(path(hers) + "/file").status()).isEqualTo(200);
    }

    @Test
    void a_neighbour_has_none_of_them() {
        var export = done(olena, create(olena, Map.of()));
        var neighbour = companies.found().owner();

        assertThat(neighbour.get(path(export)).status()).isEqualTo(404);
        assertThat(neighbour.get(path(export) + "/file").status()).isEqualTo(404);
        assertThat(neighbour
                        .get("projects/" + olena.projectId() + "/log/exports/" + id(export) + "/file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void managers_and_viewers_get_nothing() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");

        assertThat(taras.get("projects/{p}/log/exports").status()).isEqualTo(403);
        assertThat(taras.post("projects/{p}/log/exports", Map.of()).status()).isEqualTo(403);
        assertThat(kvitka.colleague("viewer", "Ihor")
                        .get("projects/{p}/log/exports")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoever_may_no_longer_gets_no_file_that_was_made_before() {
        var export = done(sofia, create(sofia, Map.of()));

        olena.patch("projects/{p}/staff/" + sofia.id(), Map.of("role", "manager"))
                .good();
        assertThat(sofia.get(path(export) + "/file").status()).isEqualTo(403);

        olena.delete("projects/{p}/staff/" + sofia.id()).good();
        assertThat(sofia.get(path(export) + "/file").status()).isEqualTo(404);
    }

    @Test
    void whoever_may_no_longer_has_none_made() {
        JsonNode waiting;
        try (var _ = statements.holdMessages(transaction -> {})) {
            create(olena, Map.of("rows", "messages"));
            eventually(() -> assertThat(statements.writing()).isEqualTo(1));
            waiting = create(sofia, Map.of());
            olena.patch("projects/{p}/staff/" + sofia.id(), Map.of("role", "viewer"))
                    .good();
        }

        var failed = await(olena, waiting, "failed");

        assertThat(failed.path("problem").asText()).isEqualTo("not-allowed");
        assertThat(kept(olena, waiting)).isEmpty();
    }
}
