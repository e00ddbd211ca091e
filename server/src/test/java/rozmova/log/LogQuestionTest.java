package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.words.WordForms;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;

/// What is typed is done, also where nothing in it must be there; never is the whole log shown for it.
@QuarkusTest
class LogQuestionTest {
    private static final Instant AT = Instant.parse("2026-10-20T09:00:00Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

    private Company kvitka;
    private long vase;
    private long notThat;

    @BeforeEach
    void say() {
        kvitka = companies.open();
        vase = said(0, "Покажіть вазу");
        notThat = said(1, "Це не те");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "createdAt", "client", "source", "manager", "score"})
    void without_a_word_means_everything_else_in_any_order(String sort) {
        assertThat(found("-ваза", "sort=" + sort)).containsExactly(notThat);
        assertThat(found("-\"не те\"", "sort=" + sort)).containsExactly(vase);
    }

    @Test
    void the_count_the_values_and_the_file_are_those_of_the_question() {
        var question = "q=" + URLEncoder.encode("-ваза", StandardCharsets.UTF_8);
        var olena = kvitka.owner();

        assertThat(olena.get("projects/{p}/log/count?" + question)
                        .good()
                        .body()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(olena.get("projects/{p}/log/values?field=source&" + question)
                        .good()
                        .body()
                        .at("/values/0/count")
                        .asInt())
                .isEqualTo(1);
        assertThat(olena.get("projects/{p}/log/export?" + question)
                        .good()
                        .body()
                        .asText()
                        .lines())
                .hasSize(2);
        assertThat(olena.get("projects/{p}/log/hits?id=" + notThat + "&" + question)
                        .good()
                        .body()
                        .path("hits"))
                .isEmpty();
    }

    @Test
    void a_small_word_alone_is_looked_for() {
        assertThat(found("не", "")).containsExactly(notThat);
        assertThat(found("для", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!?", "\"\"", "*", "-"})
    void where_there_is_no_word_nothing_is_found(String query) {
        assertThat(found(query, "")).isEmpty();
    }

    @Test
    void blanks_are_no_question() {
        assertThat(found("  ", "")).containsExactly(notThat, vase);
    }

    private long said(int seconds, String words) {
        var id = past.conversation(kvitka, AT.plusSeconds(seconds), kvitka.owner());
        var document = WordForms.document(kvitka.owner().projectId()).text(words);
        past.set(id, "words = '%s'::tsvector".formatted(document.toString().replace("'", "''")));
        return id;
    }

    private List<Long> found(String query, String rest) {
        return kvitka.log(rest + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).stream()
                .map(row -> row.path("id").asLong())
                .toList();
    }
}
