package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

@QuarkusTest
class LogTest {
    /// 00:30 of the 20th in Kyiv.
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-10-19T21:30:00Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

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
    void the_newest_stands_first_and_the_other_way_round() {
        var first = logged(AFTER_MIDNIGHT, olena);
        var second = logged(AFTER_MIDNIGHT.plusSeconds(60), taras);

        assertThat(ids("")).containsExactly(second, first);
        assertThat(ids("sort=createdAt")).containsExactly(first, second);
    }

    @Test
    void managers_are_chosen_one_several_or_nobody() {
        var mine = logged(AFTER_MIDNIGHT, olena);
        var his = logged(AFTER_MIDNIGHT.plusSeconds(1), taras);
        var nobodys = logged(AFTER_MIDNIGHT.plusSeconds(2), null);

        assertThat(ids("manager=" + olena.id())).containsExactly(mine);
        assertThat(ids("manager=" + olena.id() + "," + taras.id())).containsExactly(his, mine);
        assertThat(ids("manager=" + olena.id() + "&manager=" + taras.id())).containsExactly(his, mine);
        assertThat(ids("manager=none")).containsExactly(nobodys);
        assertThat(ids("manager=none&manager=" + taras.id())).containsExactly(nobodys, his);
        assertThat(ids("manager=none&sort=manager&manager=" + taras.id())).containsExactly(his, nobodys);
    }

    @Test
    void days_are_those_of_the_project() {
        var row = logged(AFTER_MIDNIGHT, olena);

        assertThat(ids("from=2026-10-20&to=2026-10-20")).containsExactly(row);
        assertThat(ids("to=2026-10-19")).isEmpty();
        assertThat(ids("from=2026-10-21")).isEmpty();
        assertThat(ids("from=2026-10-19T21:30:00Z")).containsExactly(row);
        assertThat(ids("to=2026-10-19T21:30:00Z")).isEmpty();
    }

    @Test
    void the_dates_of_closing_are_another_filter() {
        var row = logged(AFTER_MIDNIGHT, olena);

        assertThat(ids("dateField=closed&from=2026-10-20&to=2026-10-20")).containsExactly(row);
        assertThat(ids("dateField=closed&from=2026-10-19T22:00:01Z")).isEmpty();
    }

    @Test
    void channels_are_chosen_by_id_or_messenger() {
        var row = logged(AFTER_MIDNIGHT, olena);

        assertThat(ids("channel=telegram")).containsExactly(row);
        assertThat(ids("channel=" + kvitka.channel())).containsExactly(row);
        assertThat(ids("channel=viber," + kvitka.channel())).containsExactly(row);
        assertThat(ids("channel=viber")).isEmpty();
    }

    @Test
    void the_unanswered_are_found() {
        var answered = logged(AFTER_MIDNIGHT, olena);
        var unanswered = logged(AFTER_MIDNIGHT.plusSeconds(1), null);

        assertThat(ids("unanswered=true")).containsExactly(unanswered);
        assertThat(ids("unanswered=false")).containsExactly(answered);
    }

    @Test
    void sources_are_exact() {
        var row = logged(AFTER_MIDNIGHT, olena);

        assertThat(ids("source=google&medium=cpc&campaign=Sale%2C+autumn")).containsExactly(row);
        assertThat(ids("source=Google")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tag=vip                         | tags = '{vip,gift}'",
                "tag=vip&tag=Sale%2C+autumn      | tags = '{\"Sale, autumn\"}'",
                "result=Sale                     | result = 'Sale'",
                "result=Sale&result=Spam         | result = 'Sale'",
                "answered=true                   | first_response_seconds = 5",
                "silent=true                     | longest_wait_seconds = 86401",
                "automatic=true                  | closed_automatically = true",
                "attachments=true                | attachments = 2",
                "reviewed=true                   | reviewed_at = now()",
                "scoreFrom=60&scoreTo=70         | score = 60",
                "term=roses                      | term = 'roses'",
                "content=a,b                     | content = 'a,b'",
                "weekday=3&hour=1                | created_at = '2026-10-20T22:30:00Z'",
            })
    void a_filter_finds_the_one_conversation_that_is_so(String query, String assignments) {
        logged(AFTER_MIDNIGHT, olena);
        var row = logged(AFTER_MIDNIGHT, olena);
        past.set(row, assignments);

        assertThat(ids(query)).containsExactly(row);
        assertThat(olena.get("projects/{p}/log/count?" + query)
                        .good()
                        .body()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void participants_and_closers_are_filters() {
        logged(AFTER_MIDNIGHT, olena);
        var row = logged(AFTER_MIDNIGHT, olena);
        past.set(row, "closed_by = %d, participants = array[manager_id, %1$d]".formatted(taras.id()));

        assertThat(ids("participant=" + taras.id())).containsExactly(row);
        assertThat(ids("closedBy=" + taras.id())).containsExactly(row);
        assertThat(ids("closedBy=none")).hasSize(1).doesNotContain(row);
        assertThat(ids("result=(none)")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createdAt",
                "closedAt",
                "lastReplyAt",
                "client",
                "firstResponse",
                "duration",
                "messages",
                "score",
                "messenger",
                "source",
                "medium",
                "campaign",
                "term",
                "content",
                "result",
                "manager",
                "closedBy"
            })
    void pages_visit_every_row_exactly_once_while_new_ones_come_in(String column) {
        var expected = new ArrayList<Long>();
        for (var number = 0; number < 13; number++) {
            expected.add(logged(
                    AFTER_MIDNIGHT.plusSeconds(number / 3),
                    List.of(olena, taras).get(number % 2)));
            vary(expected.getLast(), number);
        }
        expected.add(logged(AFTER_MIDNIGHT, null));

        for (var sort : List.of(column, "-" + column)) {
            var visited = pages(
                    "sort=" + sort + "&limit=3&to=2026-10-20",
                    () -> logged(Instant.parse("2026-10-25T10:00:00Z"), taras));

            assertThat(visited).as(sort).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(visited).as(sort).isEqualTo(ids("limit=200&to=2026-10-20&sort=" + sort));
            assertThat(visited).as(sort).isEqualTo(exported("to=2026-10-20&sort=" + sort));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "client, client_name, 'Ева', 'Євген', 'Яна'",
        "lastReplyAt, last_reply_at, 2026-10-20T09:00:00Z, 2026-10-20T09:00:00.000001Z, 2026-10-21T09:00:00Z",
        "firstResponse, first_response_seconds, 5, 10, 900",
        "score, score, 7, 70, 100",
        "source, source, bing, google, viber",
        "result, result, Ordered, Sale, Spam"
    })
    void an_order_follows_its_column_either_way(String sort, String column, String low, String middle, String high) {
        var rows = new ArrayList<Long>();
        for (var value : List.of(middle, high, low)) {
            rows.add(logged(AFTER_MIDNIGHT, olena));
            past.set(rows.getLast(), column + " = '" + value + "'");
        }

        assertThat(ids("sort=" + sort)).containsExactly(rows.get(2), rows.get(0), rows.get(1));
        assertThat(ids("sort=-" + sort)).containsExactly(rows.get(1), rows.get(0), rows.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstResponse", "score", "result", "manager", "closedBy", "lastReplyAt"})
    void rows_without_a_value_come_last_either_way(String sort) {
        var without = logged(AFTER_MIDNIGHT.plusSeconds(5), null);
        var with = logged(AFTER_MIDNIGHT, olena);
        past.set(
                with,
                "first_response_seconds = 3, score = 50, result = 'Sale', closed_by = manager_id, "
                        + "last_reply_at = created_at");

        assertThat(pages("limit=1&sort=" + sort, () -> {})).containsExactly(with, without);
        assertThat(pages("limit=1&sort=-" + sort, () -> {})).containsExactly(with, without);
    }

    @Test
    void groups_are_read_newest_first_either_way() {
        var old = logged(AFTER_MIDNIGHT, olena);
        var young = logged(AFTER_MIDNIGHT.plusSeconds(1), olena);
        var other = logged(AFTER_MIDNIGHT, olena);
        past.set(other, "source = 'bing'");

        assertThat(ids("sort=source")).containsExactly(other, young, old);
        assertThat(ids("sort=-source")).containsExactly(young, old, other);
    }

    @Test
    void a_row_that_comes_in_during_paging_moves_no_other() {
        var rows = new ArrayList<Long>();
        for (var number = 0; number < 7; number++) {
            rows.addFirst(logged(AFTER_MIDNIGHT.plusSeconds(number), olena));
        }

        var visited = pages("limit=2", () -> logged(AFTER_MIDNIGHT.plusSeconds(100), olena));

        assertThat(visited).isEqualTo(rows);
    }

    @Test
    void the_order_by_manager_goes_by_names_across_pages_nobody_last() {
        var his = logged(AFTER_MIDNIGHT, taras);
        var mine = logged(AFTER_MIDNIGHT, olena);
        var hisNewer = logged(AFTER_MIDNIGHT.plusSeconds(1), taras);
        var nobodys = logged(AFTER_MIDNIGHT.plusSeconds(9), null);

        assertThat(pages("sort=manager&limit=1", () -> {})).containsExactly(mine, hisNewer, his, nobodys);
        assertThat(pages("sort=-manager&limit=1", () -> {})).containsExactly(hisNewer, his, mine, nobodys);
    }

    @Test
    void the_count_is_that_of_the_filter() {
        logged(AFTER_MIDNIGHT, olena);
        logged(AFTER_MIDNIGHT, taras);

        var count =
                olena.get("projects/{p}/log/count?manager=" + taras.id()).good().body();

        assertThat(count.path("count").asLong()).isEqualTo(1);
        assertThat(count.path("more").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sort=createdAt", "sort=manager", "sort=-manager"})
    void the_file_has_the_rows_of_the_pages_in_their_order(String query) {
        for (var number = 0; number < 5; number++) {
            logged(AFTER_MIDNIGHT.plusSeconds(number), List.of(olena, taras).get(number % 2));
        }
        logged(AFTER_MIDNIGHT, null);

        assertThat(exported(query)).isEqualTo(pages(query + "&limit=2", () -> {}));
        assertThat(export(olena, query).good().body().asText()).contains("2026-10-20T00:30:0", "+03:00");
    }

    @Test
    void the_file_needs_a_supervisor() {
        assertThat(export(taras, "").status()).isEqualTo(403);
        assertThat(export(kvitka.colleague("viewer", "Ihor"), "").status()).isEqualTo(403);
        assertThat(export(kvitka.colleague("supervisor", "Sofia"), "").status()).isEqualTo(200);
    }

    @Test
    void viewers_read_the_log() {
        var row = logged(AFTER_MIDNIGHT, olena);
        var viewer = kvitka.colleague("viewer", "Ihor");

        assertThat(viewer.get("projects/{p}/log").good().body().at("/rows/0/id").asLong())
                .isEqualTo(row);
    }

    @Test
    void the_log_of_a_neighbour_is_not_found() {
        logged(AFTER_MIDNIGHT, olena);
        var neighbour = companies.found().owner();

        assertThat(neighbour.get("projects/" + olena.projectId() + "/log").status())
                .isEqualTo(404);
        assertThat(neighbour.get("projects/{p}/log").good().body().path("rows")).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, many",
        "sort, name",
        "sort, tags",
        "cursor, abc",
        "cursor, MSAyMDI2LTEwLTIwVDA5OjAwOjAwWiA9eA",
        "from, yesterday",
        "to, 2026-99-01",
        "manager, olena",
        "unanswered, perhaps",
        "dateField, logged"
    })
    void a_wrong_parameter_is_named(String name, String value) {
        var answer = olena.get("projects/{p}/log?" + name + "=" + value);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(name);
    }

    @Test
    void a_wrong_form_of_the_file_is_named() {
        assertThat(export(olena, "format=pdf").field()).isEqualTo("format");
        assertThat(export(olena, "rows=cells").field()).isEqualTo("rows");
        assertThat(export(olena, "delimiter=tab").field()).isEqualTo("delimiter");
    }

    private long logged(Instant createdAt, @Nullable Person manager) {
        return past.conversation(kvitka, createdAt, manager);
    }

    private List<Long> ids(String query) {
        return kvitka.log(query).stream().map(row -> row.path("id").asLong()).toList();
    }

    private void vary(long id, int number) {
        past.set(id, """
                last_reply_at = created_at + interval '%1$d minutes', first_response_seconds = nullif(%1$d, 0),
                score = nullif(%1$d, 1), result = nullif('R%1$d', 'R2'), source = 'S%1$d', medium = 'M%1$d',
                campaign = 'C%1$d', term = 'T%1$d', content = 'N%1$d', inbound = %1$d, closed_by = manager_id,
                client_name = 'Клієнт %1$d', closed_at = created_at + interval '%1$d minutes'""".formatted(number % 4));
    }

    private List<Long> exported(String query) {
        var lines = export(olena, query).good().body().asText().split("\r\n");
        return List.of(lines).subList(1, lines.length).stream()
                .map(line -> Long.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }

    private List<Long> pages(String query, Runnable between) {
        var visited = new ArrayList<Long>();
        var cursor = "";
        while (true) {
            var page = olena.get("projects/{p}/log?" + query + "&cursor=" + cursor)
                    .good()
                    .body();
            Company.list(page.path("rows")).stream()
                    .map(row -> row.path("id").asLong())
                    .forEach(visited::add);
            JsonNode next = page.path("next");
            if (next.isNull()) {
                return visited;
            }
            cursor = next.asText();
            between.run();
        }
    }

    private static Answer export(Person who, String query) {
        return who.get("projects/{p}/log/export?" + query);
    }
}
