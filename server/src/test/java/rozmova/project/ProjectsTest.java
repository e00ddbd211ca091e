package rozmova.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;

@QuarkusTest
class ProjectsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Inject
    Projects projects;

    @Inject
    Database database;

    @Test
    void a_project_is_found_by_id_and_by_key() {
        var shop = create();

        assertThat(database.read(reading -> projects.find(reading, shop.id())).orElseThrow())
                .isEqualTo(shop);
        assertThat(database.read(reading -> projects.findByKey(reading, shop.key()))
                        .orElseThrow())
                .isEqualTo(shop);
    }

    @Test
    void an_unknown_key_finds_nothing() {
        assertThat(database.read(reading -> projects.findByKey(reading, "made-up"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_key_finds_the_new_settings_after_a_change() {
        var shop = create();

        database.run(transaction -> projects.update(
                transaction, shop.id(), new ProjectChange("New name", null, null, null, null, null, null)));

        var found = database.read(reading -> projects.findByKey(reading, shop.key()))
                .orElseThrow();
        assertThat(found.name()).isEqualTo("New name");
    }

    @Test
    void the_script_is_noted_once_a_minute() {
        var shop = create();

        seen(shop, "kvitka.example", NOON);
        seen(shop, "shop.kvitka.example", NOON.plusSeconds(59));
        var withinTheMinute = lastSeen(shop);
        seen(shop, "shop.kvitka.example", NOON.plusSeconds(60));

        assertThat(withinTheMinute).isEqualTo(new ScriptSeen("kvitka.example", NOON));
        assertThat(lastSeen(shop)).isEqualTo(new ScriptSeen("shop.kvitka.example", NOON.plusSeconds(60)));
    }

    private Project create() {
        return database.write(transaction -> projects.create(
                transaction, new NewProject("Kvitka Shop", "Europe/Kyiv", Language.EN, List.of("Sale"))));
    }

    private void seen(Project project, String host, Instant at) {
        database.run(transaction -> projects.scriptSeen(transaction, project.id(), host, at));
    }

    private ScriptSeen lastSeen(Project project) {
        return database.read(reading -> projects.scriptSeen(reading, project.id()))
                .orElseThrow();
    }
}
