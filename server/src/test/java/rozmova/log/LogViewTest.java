package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;

/// Saved views.
@QuarkusTest
class LogViewTest {
    @Inject
    Companies companies;

    private Company kvitka;
    private Person olena;
    private Person taras;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        taras = kvitka.colleague("manager", "Taras Hnatiuk");
    }

    @Test
    void a_view_is_its_authors_until_it_is_shared() {
        var id = saved(taras, "Unanswered", false);

        assertThat(names(taras)).containsExactly("Unanswered");
        assertThat(names(olena)).isEmpty();

        taras.patch("projects/{p}/log/views/" + id, Map.of("shared", true)).good();

        assertThat(names(olena)).containsExactly("Unanswered");
        assertThat(olena.get("projects/{p}/log/views")
                        .good()
                        .body()
                        .at("/views/0/own")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void a_view_keeps_the_address_as_it_was_given() {
        saved(taras, "Ads", false);

        assertThat(taras.get("projects/{p}/log/views")
                        .good()
                        .body()
                        .at("/views/0/query")
                        .asText())
                .isEqualTo("source=google&columns=client,score");
    }

    @Test
    void a_shared_view_is_changed_by_its_author_or_an_admin() {
        var id = saved(taras, "Unanswered", true);
        var viewer = kvitka.colleague("viewer", "Ihor");

        assertThat(viewer.patch("projects/{p}/log/views/" + id, Map.of("name", "Mine"))
                        .status())
                .isEqualTo(403);
        assertThat(viewer.delete("projects/{p}/log/views/" + id).status()).isEqualTo(403);
        olena.patch("projects/{p}/log/views/" + id, Map.of("name", "To call")).good();
        assertThat(names(taras)).containsExactly("To call");
        assertThat(olena.delete("projects/{p}/log/views/" + id).status()).isEqualTo(204);
        assertThat(names(taras)).isEmpty();
    }

    @Test
    void a_name_stands_once_for_each_person() {
        saved(taras, "Ads", false);
        var other = saved(taras, "Letters", false);

        assertThat(save(taras, "ads", false).code()).isEqualTo("name-taken");
        assertThat(taras.patch("projects/{p}/log/views/" + other, Map.of("name", "ADS"))
                        .field())
                .isEqualTo("name");
        assertThat(save(olena, "Ads", false).status()).isEqualTo(201);
    }

    @Test
    void what_is_missing_or_too_long_is_named() {
        assertThat(save(taras, " ", false).field()).isEqualTo("name");
        assertThat(save(taras, "x".repeat(61), false).field()).isEqualTo("name");
        assertThat(taras.post("projects/{p}/log/views", Map.of("name", "Ads")).field())
                .isEqualTo("query");
        assertThat(taras.post("projects/{p}/log/views", Map.of("name", "Ads", "query", "x".repeat(4_001)))
                        .field())
                .isEqualTo("query");
    }

    @Test
    void a_view_of_a_neighbour_is_not_found() {
        var id = saved(taras, "Ads", true);
        var neighbour = companies.found().owner();

        assertThat(names(neighbour)).isEmpty();
        assertThat(neighbour
                        .patch("projects/{p}/log/views/" + id, Map.of("name", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(neighbour.delete("projects/{p}/log/views/" + id).status()).isEqualTo(404);
    }

    private static Answer save(Person who, String name, boolean shared) {
        return who.post(
                "projects/{p}/log/views",
                Map.of("name", name, "shared", shared, "query", "source=google&columns=client,score"));
    }

    private static long saved(Person who, String name, boolean shared) {
        return save(who, name, shared).good().body().path("id").asLong();
    }

    private static List<String> names(Person who) {
        return Company.list(who.get("projects/{p}/log/views").good().body().path("views")).stream()
                .map(view -> view.path("name").asText())
                .toList();
    }
}
