package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

@QuarkusTest
class QueueTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String RULES = "projects/{p}/reviews/rules";
    private static final String QUEUE = "projects/{p}/reviews/queue";

    @Inject
    Companies companies;

    @Inject
    Reviewing reviewing;

    @Inject
    Draws draws;

    @Inject
    TestClock clock;

    private Company kvitka;
    private Person olena;
    private Person taras;
    private Person ihor;

    @BeforeEach
    void found() {
        kvitka = companies.open();
        olena = kvitka.owner();
        taras = kvitka.colleague("manager", "Taras Hnatiuk");
        ihor = kvitka.colleague("manager", "Ihor");
    }

    @Test
    void a_rule_draws_so_many_of_each_manager_when_the_period_is_over() {
        var rule = rule("week", 2, "");
        logged(5, clock.instant(), taras);
        logged(1, clock.instant(), ihor);
        logged(3, clock.instant(), null);
        draws.round();
        assertThat(open()).isZero();

        weekEnds();

        assertThat(managers()).containsExactlyInAnyOrder(taras.id(), taras.id(), ihor.id());
        assertThat(tasks()).allSatisfy(task -> {
            assertThat(task.at("/rule/id").asLong()).isEqualTo(rule);
            assertThat(Instant.parse(task.path("dueAt").asText()))
                    .isEqualTo(monday().plusWeeks(1).atStartOfDay(KYIV).toInstant());
        });
    }

    @Test
    void a_period_is_drawn_once_however_many_look() throws InterruptedException {
        rule("week", 1, "");
        logged(20, clock.instant(), taras);
        clock.advance(Duration.ofDays(7));

        Callable<Boolean> look = draws::round;
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(together.invokeAll(Collections.nCopies(8, look))).hasSize(8);
        }

        eventually(() -> assertThat(open()).isEqualTo(1));
        draws.round();
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void periods_that_passed_while_the_server_was_away_are_drawn_each() {
        rule("day", 1, "");
        var first = clock.instant();
        logged(3, first, taras);
        logged(3, first.plus(Duration.ofDays(1)), taras);
        logged(3, first.plus(Duration.ofDays(2)), taras);

        clock.advance(Duration.ofDays(10));

        eventually(() -> {
            draws.round();
            var next = olena.get(RULES).good().body().at("/rules/0/nextAt").asText();
            assertThat(Instant.parse(next)).isAfter(clock.instant());
        });
        assertThat(open()).isEqualTo(3);
    }

    @Test
    void only_what_fits_the_filter_is_drawn() {
        rule("week", 50, "channel=telegram&campaign=Sale%2C+autumn&manager=" + taras.id());
        logged(2, clock.instant(), taras);
        logged(2, clock.instant(), ihor);
        weekEnds();
        assertThat(managers()).containsExactly(taras.id(), taras.id());

        change("week", 50, "channel=viber");
        logged(2, clock.instant(), taras);
        weekEnds();
        assertThat(open()).isEqualTo(2);
    }

    @Test
    void what_was_reviewed_or_drawn_is_not_drawn_again() {
        var reviewed = reviewing.conversation(kvitka, clock.instant(), taras);
        Reviewing.review(olena, reviewed, 100);
        var fresh = reviewing.conversation(kvitka, clock.instant(), taras);
        rule("week", 50, "");

        weekEnds();
        assertThat(conversations()).containsExactly(fresh);

        assertThat(draw(Map.of("query", "", "count", 200))).isZero();
    }

    @Test
    void a_period_waits_for_what_is_still_on_its_way_into_the_log() {
        rule("day", 5, "");
        kvitka.iryna().write("Добрий день");
        kvitka.answer(kvitka.conversationWith("Добрий день"), "Вітаю");
        logged(1, clock.instant(), taras);
        clock.advance(Duration.ofDays(4));

        eventually(() -> {
            draws.round();
            assertThat(open()).isEqualTo(2);
        });
    }

    @Test
    void whoever_left_the_team_is_not_drawn() {
        logged(2, clock.instant(), taras);
        rule("week", 5, "");
        olena.delete("projects/{p}/staff/" + taras.id()).good();

        weekEnds();

        assertThat(open()).isZero();
    }

    @Test
    void a_resting_rule_draws_nothing_and_begins_anew() {
        var id = rule("week", 5, "");
        logged(2, clock.instant(), taras);
        var resting = wish("week", 5, "");
        resting.put("active", false);
        var shown = olena.put(RULES + "/" + id, resting).good().body();
        assertThat(shown.path("nextAt").isNull()).isTrue();

        weekEnds();
        assertThat(open()).isZero();

        olena.put(RULES + "/" + id, wish("week", 5, "")).good();
        draws.round();
        assertThat(open()).isZero();
    }

    @Test
    void the_last_whole_period_is_drawn_at_once_and_not_again() {
        logged(3, clock.instant(), taras);
        clock.advance(Duration.ofDays(7));
        var id = rule("week", 2, "");

        assertThat(draw(Map.of("rule", id))).isEqualTo(2);

        var again = olena.post(QUEUE + "/draw", Map.of("rule", id));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-drawn");
    }

    @Test
    void some_are_drawn_by_hand() {
        logged(5, clock.instant(), taras);
        logged(5, clock.instant(), null);

        assertThat(draw(Map.of("query", "manager=none", "count", 3))).isEqualTo(3);
        assertThat(managers()).isEmpty();
        assertThat(tasks()).allSatisfy(task -> {
            assertThat(task.path("rule").isNull()).isTrue();
            assertThat(task.path("dueAt").isNull()).isTrue();
        });
        assertThat(draw(Map.of("query", "", "count", 200))).isEqualTo(7);
        assertThat(open()).isEqualTo(10);
    }

    @Test
    void a_review_finishes_the_task_and_its_removal_opens_it_again() {
        var conversation = reviewing.conversation(kvitka, clock.instant(), taras);
        draw(Map.of("query", "", "count", 1));

        var review = Reviewing.review(olena, conversation, 100);
        assertThat(open()).isZero();

        olena.delete("projects/{p}/reviews/" + review.path("id").asLong()).good();
        assertThat(conversations()).containsExactly(conversation);
    }

    @Test
    void a_task_is_skipped_with_a_reason_once() {
        reviewing.conversation(kvitka, clock.instant(), taras);
        draw(Map.of("query", "", "count", 1));
        var place = QUEUE + "/" + tasks().getFirst().path("id").asLong() + "/skip";

        assertThat(olena.post(place, Map.of("reason", "a".repeat(501))).field()).isEqualTo("reason");
        olena.post(place, Map.of("reason", "Spam")).good();

        assertThat(open()).isZero();
        assertThat(olena.post(place, Map.of()).code()).isEqualTo("task-done");
        assertThat(draw(Map.of("query", "", "count", 1))).isZero();
    }

    @Test
    void the_queue_of_a_manager_or_a_rule_is_a_part_of_it() {
        logged(2, clock.instant(), taras);
        logged(1, clock.instant(), ihor);
        var id = rule("week", 5, "");
        weekEnds();

        assertThat(queue("manager=" + ihor.id()).path("open").asInt()).isEqualTo(1);
        assertThat(queue("rule=" + id).path("open").asInt()).isEqualTo(3);
        assertThat(queue("rule=999999999").path("tasks")).isEmpty();
        assertThat(queue("limit=1").path("tasks")).hasSize(1);
        assertThat(queue("limit=1").path("open").asInt()).isEqualTo(3);
    }

    @Test
    void a_rule_that_is_deleted_takes_its_open_tasks_along() {
        logged(2, clock.instant(), taras);
        var id = rule("week", 5, "");
        weekEnds();

        olena.delete(RULES + "/" + id).good();

        assertThat(open()).isZero();
        assertThat(olena.get(RULES).good().body().path("rules")).isEmpty();
        assertThat(rule("week", 5, "")).isNotEqualTo(id);
    }

    @Test
    void a_rule_knows_how_much_of_it_is_open() {
        logged(2, clock.instant(), taras);
        rule("week", 5, "from=2020-01-01&sort=manager&channel=telegram");
        weekEnds();

        var rule = olena.get(RULES).good().body().at("/rules/0");

        assertThat(rule.path("open").asInt()).isEqualTo(2);
        assertThat(rule.path("query").asText()).isEqualTo("channel=telegram");
        assertThat(rule.at("/author/name").asText()).isEqualTo("Olena Kravets");
    }

    @Test
    void two_rules_are_not_called_the_same() {
        rule("week", 5, "");

        var again = olena.post(RULES, wish("day", 1, ""));

        assertThat(again.code()).isEqualTo("name-taken");
        assertThat(again.field()).isEqualTo("name");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"","perManager":1,"every":"day"}                        | name
            {"name":"A","perManager":0,"every":"day"}                       | perManager
            {"name":"A","perManager":51,"every":"day"}                      | perManager
            {"name":"A","every":"day"}                                      | perManager
            {"name":"A","perManager":1,"every":"year"}                      | every
            {"name":"A","perManager":1}                                     | every
            {"name":"A","perManager":1,"every":"day","query":"manager=a"}   | query
            {"name":"A","perManager":1,"every":"day","query":"source=%zz"}  | query
            """)
    void a_wrong_rule_is_named(String body, String field) {
        var answer = olena.post(RULES, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(field);
    }

    @Test
    void a_wrong_draw_is_named() {
        assertThat(olena.post(QUEUE + "/draw", Map.of()).field()).isEqualTo("count");
        assertThat(olena.post(QUEUE + "/draw", Map.of("count", 201)).field()).isEqualTo("count");
        assertThat(olena.post(QUEUE + "/draw", Map.of("count", 1, "query", "to=soon"))
                        .field())
                .isEqualTo("query");
        assertThat(olena.post(QUEUE + "/draw", Map.of("rule", 999_999_999)).field())
                .isEqualTo("rule");
    }

    @Test
    void a_neighbours_rules_and_tasks_are_not_seen_or_changed() {
        logged(1, clock.instant(), taras);
        var id = rule("week", 5, "");
        weekEnds();
        var task = tasks().getFirst().path("id").asLong();
        var neighbour = companies.found().owner();

        assertThat(neighbour.get(QUEUE).good().body().path("open").asInt()).isZero();
        assertThat(neighbour.put(RULES + "/" + id, wish("week", 5, "")).status())
                .isEqualTo(404);
        assertThat(neighbour.delete(RULES + "/" + id).status()).isEqualTo(404);
        assertThat(neighbour.post(QUEUE + "/" + task + "/skip", Map.of()).status())
                .isEqualTo(404);
        assertThat(neighbour.post(QUEUE + "/draw", Map.of("rule", id)).field()).isEqualTo("rule");
        assertThat(open()).isEqualTo(1);
    }

    private void logged(int many, Instant at, @Nullable Person manager) {
        for (var number = 0; number < many; number++) {
            reviewing.conversation(kvitka, at, manager);
        }
    }

    private void weekEnds() {
        clock.advance(Duration.ofDays(7));
        draws.round();
    }

    private LocalDate monday() {
        return Frequency.WEEK.period(LocalDate.ofInstant(clock.instant(), KYIV));
    }

    private long rule(String every, int perManager, String query) {
        return olena.post(RULES, wish(every, perManager, query))
                .good()
                .body()
                .path("id")
                .asLong();
    }

    private void change(String every, int perManager, String query) {
        var id = olena.get(RULES).good().body().at("/rules/0/id").asLong();
        olena.put(RULES + "/" + id, wish(every, perManager, query)).good();
    }

    private static Map<String, Object> wish(String every, int perManager, String query) {
        return new HashMap<>(
                Map.of("name", "By rule", "perManager", perManager, "every", every, "query", query, "active", true));
    }

    private int draw(Map<String, ?> wish) {
        return olena.post(QUEUE + "/draw", wish).good().body().path("drawn").asInt(-1);
    }

    private JsonNode queue(String query) {
        return olena.get(QUEUE + "?" + query).good().body();
    }

    private int open() {
        return queue("").path("open").asInt(-1);
    }

    private List<JsonNode> tasks() {
        return Company.list(queue("limit=200").path("tasks"));
    }

    private List<Long> managers() {
        return tasks().stream()
                .filter(task -> !task.path("manager").isNull())
                .map(task -> task.at("/manager/id").asLong())
                .toList();
    }

    private List<Long> conversations() {
        return tasks().stream()
                .map(task -> task.at("/conversation/id").asLong())
                .toList();
    }
}
