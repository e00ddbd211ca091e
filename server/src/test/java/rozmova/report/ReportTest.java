package rozmova.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

/// What reports count, in the words of `docs/reports.md`.
@QuarkusTest
class ReportTest {
    private static final String OCTOBER = "from=2026-10-01&to=2026-10-31";
    /// Tuesday the 20th, noon in Kyiv.
    private static final Instant NOON = Instant.parse("2026-10-20T09:00:00Z");

    @Inject
    Companies companies;

    @Inject
    Finished finished;

    @Inject
    TestClock clock;

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
    void the_summary_counts_conversations_and_clients() {
        var first = conversation(NOON, olena);
        var second = conversation(NOON, olena);
        finished.set(second, "client_id = (select client_id from conversation where id = %d)".formatted(first));

        var summary = report("summary?" + OCTOBER);

        assertThat(summary.path("conversations").asInt()).isEqualTo(2);
        assertThat(summary.path("clients").asInt()).isEqualTo(1);
        assertThat(summary.at("/range/from").asText()).isEqualTo("2026-10-01");
        assertThat(summary.at("/range/to").asText()).isEqualTo("2026-10-31");
    }

    @Test
    void unanswered_is_who_still_waited_at_the_end_never_answered_who_always_did() {
        conversation(NOON, olena);
        finished.set(conversation(NOON, olena), "waiting_since = closed_at");
        conversation(NOON, null);

        var summary = report("summary?" + OCTOBER);

        assertThat(summary.path("answered").asInt()).isEqualTo(2);
        assertThat(summary.path("neverAnswered").asInt()).isEqualTo(1);
        assertThat(summary.path("unanswered").asInt()).isEqualTo(2);
        assertThat(summary.path("closedAutomatically").asInt()).isEqualTo(1);
    }

    @Test
    void silence_begins_after_a_whole_day() {
        finished.set(conversation(NOON, olena), "longest_wait_seconds = 86400");
        finished.set(conversation(NOON, olena), "longest_wait_seconds = 86401");

        assertThat(report("summary?" + OCTOBER).path("silentOverDay").asInt()).isEqualTo(1);
    }

    @Test
    void half_of_the_first_answers_came_within_the_median_nine_of_ten_within_p90() {
        for (var seconds = 10; seconds <= 110; seconds += 10) {
            finished.set(conversation(NOON, olena), "first_response_working_seconds = " + seconds);
        }

        var quickness = report("summary?" + OCTOBER).path("firstResponse");

        assertThat(quickness.path("median").asInt()).isEqualTo(60);
        assertThat(quickness.path("p90").asInt()).isEqualTo(100);
    }

    @Test
    void the_response_time_is_that_of_all_answers() {
        var id = conversation(NOON, olena);
        finished.response(id, 2, olena, 20, false);
        finished.response(id, 3, olena, 10, false);

        var summary = report("summary?" + OCTOBER);

        assertThat(summary.at("/response/median").asInt()).isEqualTo(20);
        assertThat(summary.at("/firstResponse/median").asInt()).isEqualTo(60);
    }

    @Test
    void the_score_is_the_average_of_the_reviewed() {
        finished.set(conversation(NOON, olena), "score = 90");
        finished.set(conversation(NOON, olena), "score = 81");
        conversation(NOON, olena);

        assertThat(report("summary?" + OCTOBER).path("score").asInt()).isEqualTo(86);
    }

    @Test
    void a_month_without_anything_is_zeros_and_nulls() {
        var summary = report("summary?" + OCTOBER);

        assertThat(summary.path("conversations").asInt()).isZero();
        assertThat(summary.at("/firstResponse/median").isNull()).isTrue();
        assertThat(summary.at("/response/p90").isNull()).isTrue();
        assertThat(summary.path("score").isNull()).isTrue();
        assertThat(report("sources?" + OCTOBER).path("rows")).isEmpty();
        assertThat(report("managers?" + OCTOBER).path("rows")).isEmpty();
    }

    @Test
    void without_dates_the_last_thirty_days_are_counted_today_among_them() {
        var now = clock.instant();
        conversation(now, olena);
        // Days of the project: one of them may have had 25 hours.
        conversation(now.atZone(ZoneId.of("Europe/Kyiv")).minusDays(29).toInstant(), olena);
        conversation(now.atZone(ZoneId.of("Europe/Kyiv")).minusDays(30).toInstant(), olena);

        assertThat(report("summary").path("conversations").asInt()).isEqualTo(2);
        assertThat(report("periods").path("rows")).hasSize(30);
    }

    @Test
    void with_one_date_only_the_other_one_is_thirty_days_or_today() {
        conversation(NOON, olena);

        assertThat(report("summary?to=2026-11-18").path("conversations").asInt())
                .isEqualTo(1);
        assertThat(report("summary?to=2026-11-19").path("conversations").asInt())
                .isZero();
        assertThat(report("summary?from=2026-10-20").path("conversations").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_filter_of_the_log_applies_to_every_report() {
        conversation(NOON, olena);
        var his = conversation(NOON.plusSeconds(3600), taras);
        finished.set(his, "source = 'google'");
        var filter = OCTOBER + "&manager=%d&source=google&channel=telegram".formatted(taras.id());

        assertThat(report("summary?" + filter).path("conversations").asInt()).isEqualTo(1);
        assertThat(report("periods?by=month&" + filter).at("/rows/0/total").asInt())
                .isEqualTo(1);
        assertThat(report("sources?" + filter).path("rows")).hasSize(1);
        assertThat(report("managers?" + filter).path("rows")).hasSize(1);
        assertThat(report("hours?" + filter).at("/cells/1/13").asInt()).isEqualTo(1);
        assertThat(report("hours?" + filter).at("/cells/1/12").asInt()).isZero();
    }

    @Test
    void managers_are_responsible_answer_and_close_each_separately() {
        var handed = conversation(NOON, olena);
        finished.response(handed, 2, taras, 10, true);
        finished.response(handed, 3, taras, 30, false);
        finished.set(handed, "closed_by = " + taras.id());
        finished.set(conversation(NOON, olena), "waiting_since = closed_at, longest_wait_seconds = 90000, score = 70");

        var rows = report("managers?" + OCTOBER).path("rows");

        assertThat(rows).hasSize(2);
        assertThat(rows.at("/0/manager/name").asText()).isEqualTo("Olena Kravets");
        assertThat(numbers(rows.get(0))).containsExactly(2, 2, 1, 1, 1, 1);
        assertThat(rows.at("/0/response/median").asInt()).isEqualTo(60);
        assertThat(rows.at("/0/score").asInt()).isEqualTo(70);
        assertThat(rows.at("/1/manager/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(numbers(rows.get(1))).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(rows.at("/1/firstResponse/median").asInt()).isEqualTo(10);
        assertThat(rows.at("/1/response/median").asInt()).isEqualTo(20);
    }

    @Test
    void what_nobody_took_stands_last() {
        conversation(NOON, null);
        conversation(NOON, taras);

        var rows = report("managers?" + OCTOBER).path("rows");

        assertThat(rows.get(1).path("manager").isNull()).isTrue();
        assertThat(numbers(rows.get(1))).containsExactly(1, 0, 1, 1, 0, 1);
        assertThat(rows.at("/1/response/median").isNull()).isTrue();
    }

    @Test
    void origins_stand_by_their_number_with_the_results_they_brought() {
        finished.set(conversation(NOON, olena), "source = 'google', medium = 'cpc', result = 'Sale'");
        finished.set(conversation(NOON, olena), "source = 'google', medium = 'organic', result = 'Sale'");
        finished.set(conversation(NOON, null), "source = 'google', medium = 'cpc'");
        conversation(NOON, olena);

        var bySource = report("sources?by=source&" + OCTOBER);
        var byBoth = report("sources?by=source-medium&" + OCTOBER);

        assertThat(bySource.path("results").toString()).isEqualTo("[\"(none)\",\"Sale\"]");
        assertThat(bySource.at("/rows/0/values").toString()).isEqualTo("{\"source\":\"google\"}");
        assertThat(bySource.at("/rows/0/conversations").asInt()).isEqualTo(3);
        assertThat(bySource.at("/rows/0/clients").asInt()).isEqualTo(3);
        assertThat(bySource.at("/rows/0/neverAnswered").asInt()).isEqualTo(1);
        assertThat(bySource.at("/rows/0/unanswered").asInt()).isEqualTo(1);
        assertThat(bySource.at("/rows/0/firstResponse/median").asInt()).isEqualTo(60);
        assertThat(bySource.at("/rows/0/results").toString()).isEqualTo("{\"(none)\":1,\"Sale\":2}");
        assertThat(bySource.at("/rows/1/values/source").asText()).isEqualTo("(direct)");
        assertThat(bySource.path("more").asBoolean()).isFalse();
        assertThat(byBoth.path("rows")).hasSize(3);
        assertThat(byBoth.at("/rows/0/values").toString()).isEqualTo("{\"source\":\"google\",\"medium\":\"cpc\"}");
        assertThat(byBoth.at("/rows/0/conversations").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_not_logged_yet_stands_beside_the_report_whatever_its_filter() {
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        kvitka.conversationWith("Добрий день");
        conversation(clock.instant(), olena);

        var running = report("summary?manager=" + taras.id()).path("running");

        assertThat(running.path("newToday").asInt()).isEqualTo(2);
        assertThat(running.path("open").asInt()).isEqualTo(1);
        assertThat(running.path("silentOverDay").asInt()).isZero();
    }

    @Test
    void viewers_read_reports_and_the_neighbour_sees_their_own() {
        conversation(NOON, olena);
        var viewer = kvitka.colleague("viewer", "Ihor");
        var neighbour = companies.found().owner();

        for (var name : List.of("summary", "periods", "sources", "managers", "hours")) {
            assertThat(viewer.get("projects/{p}/reports/" + name).status()).isEqualTo(200);
            assertThat(neighbour
                            .get("projects/%d/reports/%s".formatted(olena.projectId(), name))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(neighbour
                        .get("projects/{p}/reports/summary?" + OCTOBER)
                        .good()
                        .body()
                        .path("conversations")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1}={2}")
    @CsvSource({
        "periods, by, hour",
        "sources, by, term",
        "summary, from, yesterday",
        "managers, manager, olena",
        "hours, dateField, logged"
    })
    void a_wrong_parameter_is_named(String report, String name, String value) {
        var answer = olena.get("projects/{p}/reports/%s?%s=%s".formatted(report, name, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "periods", "sources", "managers", "hours"})
    void a_range_that_ends_before_it_begins_is_empty(String report) {
        assertThat(olena.get("projects/{p}/reports/" + report + "?from=2026-10-20&to=2026-10-10")
                        .status())
                .isEqualTo(200);
    }

    private static List<Integer> numbers(JsonNode row) {
        return List.of(
                row.path("taken").asInt(),
                row.path("answered").asInt(),
                row.path("closed").asInt(),
                row.path("unanswered").asInt(),
                row.path("silentOverDay").asInt(),
                row.path("closedUnanswered").asInt());
    }

    private long conversation(Instant createdAt, @Nullable Person manager) {
        return finished.conversation(kvitka, createdAt, manager);
    }

    private JsonNode report(String query) {
        return olena.get("projects/{p}/reports/" + query).good().body();
    }
}
