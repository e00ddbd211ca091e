package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Company.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.project.Language;
import rozmova.shared.database.Database;
import rozmova.shared.database.SqlQuery;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// Wherever people choose from names, they stand in the order of the project's language.
@QuarkusTest
class NamesInOrderTest {
    private static final Instant AT = Instant.parse("2026-10-20T09:00:00Z");

    /// In the order of Ukrainian: Ґ is a letter after Г, Ї one after І, and capitals are the same letters.
    private static final List<String> UKRAINIAN = List.of(
            "Аліна", "борис", "Галина", "Гриць", "Ґеник", "дарина", "Ігор", "Їва", "йосип", "Яна", "anna", "Zoe");

    private static final List<String> SHUFFLED = List.of(
            "Zoe", "Їва", "Ґеник", "дарина", "Яна", "anna", "борис", "Гриць", "Ігор", "Галина", "йосип", "Аліна");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Database database;

    private Company kvitka;
    private Person olena;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        speak("uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "source", "campaign", "term", "result"})
    void pages_of_the_log_follow_the_alphabet_either_way(String sort) {
        SHUFFLED.forEach(name ->
                logged("client_name = '%1$s', source = '%1$s', campaign = '%1$s', term = '%1$s', result = '%1$s'"
                        .formatted(name)));
        var key = sort.equals("client") ? "/client/name" : sort.equals("result") ? "/result" : "/source/" + sort;

        assertThat(pages(sort, key)).isEqualTo(UKRAINIAN);
        assertThat(pages("-" + sort, key)).isEqualTo(UKRAINIAN.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Галина Гриць Ґеник дарина anna",
        "ru, Галина Ґеник Гриць дарина anna",
        "en, anna Галина Ґеник Гриць дарина"
    })
    void every_language_has_its_order_and_its_index(String language, String names) {
        for (var name : List.of("anna", "дарина", "Гриць", "Ґеник", "Галина")) {
            logged("client_name = '%s'".formatted(name));
        }
        speak(language);

        assertThat(String.join(" ", pages("client", "/client/name"))).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_by_clients_walks_along_the_index_of_the_language(Language language) {
        var order = LogOrder.of("client", language.collation());
        var cursor = new LogCursor("Ірина", AT, 42);
        var page = LogStore.pageQuery(
                new LogSegments(1, LogFilter.EVERYTHING, order, cursor, false)
                        .all(List.of())
                        .getFirst(),
                order,
                51);

        // Few rows are sorted sooner than looked up; what is asked here is whether the index fits.
        var plan = database.view(reading -> {
            reading.handle().execute("set local enable_sort = off");
            reading.handle().execute("set local enable_seqscan = off");
            reading.handle().execute("set local enable_bitmapscan = off");
            return String.join(
                    "\n",
                    new SqlQuery("explain " + page.text(), page.values())
                            .on(reading)
                            .mapTo(String.class)
                            .list());
        });

        var index = language == Language.EN ? "log_by_client" : "log_by_client_" + language.code();
        assertThat(plan)
                .contains("Index Scan using " + index + " on conversation")
                .contains("ROW((client_name)::text, id) >");
    }

    @Test
    void managers_follow_the_alphabet_in_lists_and_in_the_log() {
        var people = new ArrayList<Person>();
        for (var name : List.of("Їва", "Ґеник", "дарина", "Гриць", "Яна")) {
            people.add(kvitka.colleague("manager", name));
        }
        people.forEach(person -> past.conversation(kvitka, AT, person));
        var sorted = List.of("Гриць", "Ґеник", "дарина", "Їва", "Яна");

        assertThat(strings(olena.get("projects/{p}/log/managers").good().body().path("managers"), "/name"))
                .isEqualTo(sorted);
        assertThat(pages("manager", "/manager/name")).isEqualTo(sorted);
        assertThat(pages("-manager", "/manager/name")).isEqualTo(sorted.reversed());
        assertThat(strings(values("manager"), "/label")).isEqualTo(sorted);
        assertThat(strings(values("participant"), "/label")).isEmpty();
        assertThat(strings(olena.get("projects/{p}/staff").good().body().path("staff"), "/name"))
                .containsSubsequence(sorted);
        assertThat(strings(
                        olena.get("projects/{p}/reports/managers?from=2026-10-01&to=2026-10-31")
                                .good()
                                .body()
                                .path("rows"),
                        "/manager/name"))
                .containsSubsequence(sorted);
    }

    @Test
    void values_that_are_as_frequent_follow_the_alphabet() {
        SHUFFLED.forEach(name ->
                logged("campaign = '%1$s', source = '%1$s', result = '%1$s', tags = array['%1$s']".formatted(name)));

        for (var field : List.of("campaign", "source", "result", "tag")) {
            assertThat(strings(values(field), "/label")).as(field).isEqualTo(UKRAINIAN);
        }
    }

    @Test
    void groups_of_reports_that_are_as_large_follow_the_alphabet() {
        SHUFFLED.forEach(name -> logged("campaign = '%1$s', result = '%1$s'".formatted(name)));

        var report = olena.get("projects/{p}/reports/sources?by=campaign&from=2026-10-01&to=2026-10-31")
                .good()
                .body();

        assertThat(strings(report.path("rows"), "/values/campaign")).isEqualTo(UKRAINIAN);
        assertThat(strings(report.path("results"), "")).isEqualTo(UKRAINIAN);
    }

    @Test
    void views_rules_and_scorecards_follow_the_alphabet() {
        for (var name : List.of("Їва", "Ґеник", "дарина", "Гриць", "Яна")) {
            olena.post("projects/{p}/log/views", Map.of("name", name, "query", ""))
                    .good();
            olena.post(
                            "projects/{p}/reviews/rules",
                            Map.of("name", name, "perManager", 1, "every", "week", "query", "", "active", true))
                    .good();
        }
        var sorted = List.of("Гриць", "Ґеник", "дарина", "Їва", "Яна");

        assertThat(strings(olena.get("projects/{p}/log/views").good().body().path("views"), "/name"))
                .isEqualTo(sorted);
        assertThat(strings(olena.get("projects/{p}/reviews/rules").good().body().path("rules"), "/name"))
                .isEqualTo(sorted);
    }

    private void speak(String language) {
        olena.patch("projects/{p}", Map.of("language", language)).good();
    }

    private void logged(String assignments) {
        past.set(past.conversation(kvitka, AT, null), assignments);
    }

    private JsonNode values(String field) {
        return olena.get("projects/{p}/log/values?field=" + field).good().body().path("values");
    }

    /// What stands at `key` of all rows, read in pages of two.
    private List<String> pages(String sort, String key) {
        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = olena.get("projects/{p}/log?limit=2&sort=" + sort + "&cursor=" + cursor)
                    .good()
                    .body();
            found.addAll(strings(page.path("rows"), key));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return found;
    }

    private static List<String> strings(JsonNode array, String key) {
        return list(array).stream().map(one -> one.at(key).asText()).toList();
    }
}
