package rozmova.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;

/// Days, weeks, months and hours are those of the project, in Kyiv: there the 25th of October 2026 had 25 hours.
@QuarkusTest
class PeriodTest {
    @Inject
    Companies companies;

    @Inject
    Finished finished;

    private Company kvitka;
    private Person olena;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
    }

    @Test
    void days_begin_at_the_projects_midnight_also_when_the_clock_is_put_back() {
        begins("2026-10-24T20:59:59Z");
        begins("2026-10-24T21:00:00Z");
        begins("2026-10-25T21:59:59Z");
        begins("2026-10-25T22:00:00Z");

        var rows = periods("by=day&from=2026-10-24&to=2026-10-26");

        assertThat(totals(rows)).containsExactly(1, 2, 1);
        assertThat(rows.at("/1/period").asText()).isEqualTo("2026-10-25");
        assertThat(rows.at("/1/from").asText()).isEqualTo("2026-10-25");
        assertThat(rows.at("/1/to").asText()).isEqualTo("2026-10-25");
    }

    @Test
    void empty_days_stand_as_zeros() {
        begins("2026-10-20T09:00:00Z");
        begins("2026-10-22T09:00:00Z");

        var rows = periods("from=2026-10-20&to=2026-10-23");

        assertThat(totals(rows)).containsExactly(1, 0, 1, 0);
        assertThat(rows.at("/1/messengers/telegram").asInt(-1)).isZero();
        assertThat(rows.at("/1/firstResponseMedian").isNull()).isTrue();
    }

    @Test
    void weeks_begin_on_monday_and_are_cut_off_by_the_range() {
        begins("2026-10-21T09:00:00Z");
        begins("2026-10-26T09:00:00Z");

        var rows = periods("by=week&from=2026-10-21&to=2026-10-28");

        assertThat(totals(rows)).containsExactly(1, 1);
        assertThat(rows.at("/0/period").asText()).isEqualTo("2026-10-19");
        assertThat(rows.at("/0/from").asText()).isEqualTo("2026-10-21");
        assertThat(rows.at("/0/to").asText()).isEqualTo("2026-10-25");
        assertThat(rows.at("/1/to").asText()).isEqualTo("2026-10-28");
    }

    @Test
    void months_are_as_long_as_they_are() {
        begins("2026-08-31T20:59:59Z");
        begins("2026-08-31T21:00:00Z");

        var rows = periods("by=month&from=2026-08-01&to=2026-09-30");

        assertThat(totals(rows)).containsExactly(1, 1);
        assertThat(rows.at("/1/period").asText()).isEqualTo("2026-09-01");
        assertThat(rows.at("/1/to").asText()).isEqualTo("2026-09-30");
    }

    @Test
    void a_range_of_instants_is_told_as_instants() {
        begins("2026-10-20T09:00:00Z");

        var rows = periods("from=2026-10-20T08:00:00Z&to=2026-10-20T10:00:00Z");

        assertThat(totals(rows)).containsExactly(1);
        assertThat(rows.at("/0/from").asText()).isEqualTo("2026-10-20T08:00:00Z");
        assertThat(rows.at("/0/to").asText()).isEqualTo("2026-10-20T10:00:00Z");
    }

    @Test
    void the_range_of_a_period_leads_to_its_rows_in_the_log() {
        begins("2026-10-21T09:00:00Z");
        begins("2026-10-25T21:30:00Z");

        var week = periods("by=week&from=2026-10-19&to=2026-11-01").get(0);

        assertThat(kvitka.log("from=%s&to=%s"
                        .formatted(week.path("from").asText(), week.path("to").asText())))
                .hasSize(week.path("total").asInt())
                .hasSize(2);
    }

    @Test
    void messengers_are_told_apart_the_most_frequent_first() {
        begins("2026-10-20T09:00:00Z");
        begins("2026-10-20T10:00:00Z");
        finished.set(begins("2026-10-20T11:00:00Z"), "messenger = 'viber', waiting_since = closed_at");

        var report = report("periods?from=2026-10-20&to=2026-10-20");

        assertThat(report.path("messengers").toString()).isEqualTo("[\"telegram\",\"viber\"]");
        assertThat(report.at("/rows/0/messengers").toString()).isEqualTo("{\"telegram\":2,\"viber\":1}");
        assertThat(report.at("/rows/0/unanswered").asInt()).isEqualTo(1);
        assertThat(report.at("/rows/0/firstResponseMedian").asInt()).isEqualTo(60);
    }

    @Test
    void by_closing_a_conversation_belongs_to_the_day_it_was_closed() {
        begins("2026-10-20T20:30:00Z");

        assertThat(totals(periods("from=2026-10-20&to=2026-10-21"))).containsExactly(1, 0);
        assertThat(totals(periods("dateField=closed&from=2026-10-20&to=2026-10-21")))
                .containsExactly(0, 1);
    }

    @Test
    void hours_are_those_of_the_projects_clock_monday_first() {
        // Monday at 9 in winter, and at 9 in summer.
        begins("2026-11-02T07:00:00Z");
        begins("2026-10-19T06:59:59Z");
        // Sunday, just before midnight.
        begins("2026-10-25T21:59:59Z");

        var hours = report("hours?from=2026-10-01&to=2026-11-02");

        assertThat(hours.path("cells")).hasSize(7);
        assertThat(hours.at("/cells/0")).hasSize(24);
        assertThat(hours.at("/cells/0/9").asInt()).isEqualTo(2);
        assertThat(hours.at("/cells/6/23").asInt()).isEqualTo(1);
        assertThat(hours.at("/firstResponseMedian/0/9").asInt()).isEqualTo(60);
        assertThat(hours.at("/firstResponseMedian/0/10").isNull()).isTrue();
        assertThat(kvitka.log("from=2026-10-01&to=2026-11-02&weekday=1&hour=9")).hasSize(2);
    }

    @Test
    void more_periods_than_a_screen_could_show_are_refused() {
        var answer = olena.get("projects/{p}/reports/periods?by=day&from=2020-01-01&to=2026-01-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo("by");
        assertThat(answer.code()).isEqualTo("too-many-periods");
        assertThat(periods("by=month&from=2020-01-01&to=2026-01-01")).hasSize(73);
    }

    private long begins(String moment) {
        return finished.conversation(kvitka, Instant.parse(moment), olena);
    }

    private JsonNode periods(String query) {
        return report("periods?" + query).path("rows");
    }

    private JsonNode report(String query) {
        return olena.get("projects/{p}/reports/" + query).good().body();
    }

    private static Iterable<Integer> totals(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("total").asInt())
                .toList();
    }
}
