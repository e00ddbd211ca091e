package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.shared.database.Database;
import rozmova.testing.Desk;
import rozmova.testing.Person;

@QuarkusTest
class AuditTest {
    @Inject
    Desk desk;

    @Inject
    Agents agents;

    @Inject
    Audit audit;

    @Inject
    Database database;

    private Person olena;

    @BeforeEach
    void open() {
        olena = desk.owner();
    }

    @Test
    void pages_visit_every_entry_once_newest_first() {
        for (var number = 0; number < 5; number++) {
            note(olena, "counted", Map.of("number", number));
        }

        var visited = new ArrayList<Integer>();
        var cursor = "";
        do {
            var page = olena.get("projects/{p}/audit?limit=2&cursor=" + cursor)
                    .good()
                    .body();
            numbers(page).forEach(visited::add);
            note(olena, "counted", Map.of("number", 99));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());

        assertThat(visited).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void what_is_known_later_is_added_to_what_was_noted() {
        var entry = note(olena, "log-exported", Map.of("format", "csv"));

        database.run(transaction -> audit.complete(transaction, agent(olena), entry, Map.of("count", 7)));

        var details = olena.get("projects/{p}/audit").good().body().at("/entries/0/details");
        assertThat(details.path("format").asText()).isEqualTo("csv");
        assertThat(details.path("count").asInt()).isEqualTo(7);
    }

    @Test
    void a_neighbours_entries_are_not_seen() {
        note(olena, "counted", Map.of());

        assertThat(desk.owner().get("projects/{p}/audit").good().body().path("entries"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "limit, many", "cursor, abc"})
    void a_wrong_parameter_is_named(String name, String value) {
        var answer = olena.get("projects/{p}/audit?" + name + "=" + value);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(name);
    }

    private long note(Person who, String action, Map<String, ?> details) {
        return database.write(transaction -> audit.note(transaction, agent(who), action, details));
    }

    private Agent agent(Person who) {
        return agents.of(who.id(), who.projectId(), Permission.READ_LOG).orElseThrow();
    }

    private static List<Integer> numbers(JsonNode page) {
        return StreamSupport.stream(page.path("entries").spliterator(), false)
                .map(entry -> entry.at("/details/number").asInt())
                .toList();
    }
}
