package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Desk;

@QuarkusTest
class ProjectSettingsTest {
    @Inject
    Desk desk;

    @Test
    void a_new_project_has_the_usual_settings_and_its_script() {
        var project = desk.owner().get("projects/{p}").good().body();

        assertThat(project.path("quietSeconds").asInt()).isEqualTo(3600);
        assertThat(project.path("autoCloseSeconds").asInt()).isEqualTo(86400);
        assertThat(project.path("results")).hasSize(4);
        assertThat(project.path("scriptSeen").isNull()).isTrue();
        assertThat(project.path("scriptTag").asText())
                .isEqualTo("<script async src=\"%s/w/%s.js\"></script>"
                        .formatted(
                                ConfigProvider.getConfig().getValue("rozmova.public-url", String.class),
                                project.path("key").asText()));
    }

    @Test
    void a_change_touches_what_it_names_only() {
        var olena = desk.owner();
        var before = olena.get("projects/{p}").body();

        var changed = olena.patch("projects/{p}", Map.of("quietSeconds", 30)).good();

        assertThat(changed.body().path("quietSeconds").asInt()).isEqualTo(30);
        assertThat(changed.body().path("name")).isEqualTo(before.path("name"));
        assertThat(changed.body().path("results")).isEqualTo(before.path("results"));
        assertThat(olena.get("projects/{p}").body()).isEqualTo(changed.body());
    }

    @Test
    void the_language_is_one_that_the_screens_speak() {
        var olena = desk.owner();

        assertThat(olena.get("projects/{p}").good().body().path("language").asText())
                .isEqualTo("en");
        assertThat(olena.patch("projects/{p}", Map.of("language", "uk"))
                        .good()
                        .body()
                        .path("language")
                        .asText())
                .isEqualTo("uk");
        var refused = olena.patch("projects/{p}", Map.of("language", "tlh"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("locale-unknown");
        assertThat(refused.body().path("field").asText()).isEqualTo("language");
    }

    @Test
    void everything_can_be_changed_at_once() {
        var olena = desk.owner();

        var changed = olena.patch(
                        "projects/{p}",
                        Map.of(
                                "name",
                                "Квітка",
                                "timeZone",
                                "Europe/Warsaw",
                                "quietSeconds",
                                600,
                                "autoCloseSeconds",
                                7200,
                                "results",
                                List.of("Купили", " Думають ")))
                .good()
                .body();

        assertThat(changed.path("name").asText()).isEqualTo("Квітка");
        assertThat(changed.path("timeZone").asText()).isEqualTo("Europe/Warsaw");
        assertThat(changed.path("autoCloseSeconds").asInt()).isEqualTo(7200);
        assertThat(changed.at("/results/1").asText()).isEqualTo("Думають");
        assertThat(olena.get("me").body().at("/projects/0/name").asText()).isEqualTo("Квітка");
    }

    @Test
    void working_hours_are_round_the_clock_until_they_are_set_and_can_be_so_again() {
        var olena = desk.owner();
        assertThat(olena.get("projects/{p}").body().path("workingHours").isNull())
                .isTrue();

        var set = olena.patch("projects/{p}", "{\"workingHours\":{\"mon\":[[\"09:00\",\"18:00\"]]}}")
                .good()
                .body();

        assertThat(set.at("/workingHours/mon/0/1").asText()).isEqualTo("18:00");
        assertThat(set.at("/workingHours/sun")).isEmpty();
        assertThat(olena.patch("projects/{p}", Map.of("quietSeconds", 30))
                        .body()
                        .path("workingHours"))
                .isEqualTo(set.path("workingHours"));
        assertThat(olena.patch("projects/{p}", "{\"workingHours\":null}")
                        .good()
                        .body()
                        .path("workingHours")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name             | \"\"",
                "timeZone         | \"Europe/Kiew\"",
                "quietSeconds     | 9",
                "quietSeconds     | 86401",
                "quietSeconds     | 99999999999",
                "quietSeconds     | \"soon\"",
                "autoCloseSeconds | 59",
                "autoCloseSeconds | 2592001",
                "results          | [\"Sale\",\"Sale\"]",
                "results          | [\" \"]",
                "results          | [null]",
                "results          | \"Sale\"",
                "workingHours     | {}",
                "workingHours     | {\"mon\":[[\"22:00\",\"06:00\"]]}"
            })
    void a_value_that_cannot_be_used_is_named_and_changes_nothing(String field, String value) {
        var olena = desk.owner();
        var before = olena.get("projects/{p}").body();

        var answer = olena.patch("projects/{p}", "{\"%s\":%s}".formatted(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(olena.get("projects/{p}").body()).isEqualTo(before);
    }

    @Test
    void there_are_thirty_results_at_most() {
        var olena = desk.owner();
        var results =
                IntStream.rangeClosed(1, 31).mapToObj("Result %d"::formatted).toList();

        assertThat(olena.patch("projects/{p}", Map.of("results", results)).code())
                .isEqualTo("results-invalid");
        assertThat(olena.patch("projects/{p}", Map.of("results", results.subList(0, 30)))
                        .status())
                .isEqualTo(200);
    }
}
