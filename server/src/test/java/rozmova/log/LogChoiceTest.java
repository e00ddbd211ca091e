package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// What the filters offer.
@QuarkusTest
class LogChoiceTest {
    private static final Instant AT = Instant.parse("2026-10-20T09:00:00Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

    private Company kvitka;
    private Person olena;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
    }

    @Test
    void the_most_frequent_value_stands_first_with_its_count() {
        past.set(past.conversation(kvitka, AT, olena), "source = 'bing'");
        past.conversation(kvitka, AT, olena);
        past.conversation(kvitka, AT, olena);

        assertThat(values("field=source")).containsExactly("google 2", "bing 1");
    }

    @Test
    void values_are_counted_within_the_rest_of_the_filter() {
        past.set(past.conversation(kvitka, AT, olena), "source = 'bing', medium = 'organic'");
        past.conversation(kvitka, AT, olena);

        assertThat(values("field=source&medium=organic&source=google")).containsExactly("bing 1");
    }

    @Test
    void people_have_their_names_and_nobody_has_none() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        past.conversation(kvitka, AT, taras);
        past.conversation(kvitka, AT, taras);
        past.conversation(kvitka, AT, null);

        assertThat(choice("field=manager").path("values"))
                .extracting(value ->
                        value.path("value").asText() + " " + value.path("label").asText())
                .containsExactly(taras.id() + " Taras Hnatiuk", "none none");
    }

    @Test
    void tags_and_participants_are_counted_one_by_one() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        past.set(
                past.conversation(kvitka, AT, taras),
                "tags = '{vip,gift}', participants = array[manager_id], result = null");
        past.set(past.conversation(kvitka, AT, olena), "tags = '{vip}', result = 'Sale'");

        assertThat(values("field=tag")).containsExactly("vip 2", "gift 1");
        assertThat(values("field=participant")).containsExactly("Taras Hnatiuk 1");
        assertThat(values("field=result")).containsExactly("(none) 1", "Sale 1");
    }

    @Test
    void a_field_without_choices_is_named() {
        assertThat(olena.get("projects/{p}/log/values?field=comment").field()).isEqualTo("field");
    }

    @Test
    void what_stands_at_a_neighbours_is_not_offered() {
        past.conversation(kvitka, AT, olena);
        var neighbour = companies.found().owner();

        assertThat(neighbour
                        .get("projects/{p}/log/values?field=source")
                        .good()
                        .body()
                        .path("values"))
                .isEmpty();
        assertThat(neighbour
                        .get("projects/" + olena.projectId() + "/log/values?field=source")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode choice(String query) {
        return olena.get("projects/{p}/log/values?" + query).good().body();
    }

    private List<String> values(String query) {
        return Company.list(choice(query).path("values")).stream()
                .map(value ->
                        value.path("label").asText() + " " + value.path("count").asInt())
                .toList();
    }
}
