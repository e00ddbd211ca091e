package rozmova.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;

@QuarkusTest
class ReportFileTest {
    private static final String DAY = "from=2026-10-20&to=2026-10-20";
    private static final Instant NOON = Instant.parse("2026-10-20T09:00:00Z");

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
        finished.conversation(kvitka, NOON, olena);
    }

    @Test
    void the_summary_is_one_row() {
        assertThat(file("summary.csv?" + DAY)).isEqualTo("""
                \uFEFFfrom,to,conversations,clients,answered,never_answered,unanswered,silent_over_day,\
                closed_automatically,first_response_median_seconds,first_response_p90_seconds,\
                response_median_seconds,response_p90_seconds,score\r
                2026-10-20,2026-10-20,1,1,1,0,0,0,0,60,60,60,60,\r
                """);
    }

    @Test
    void periods_have_a_column_for_each_messenger_at_the_end() {
        assertThat(file("periods.csv?from=2026-10-19&to=2026-10-20")).isEqualTo("""
                \uFEFFperiod,from,to,conversations,unanswered,first_response_median_seconds,telegram\r
                2026-10-19,2026-10-19,2026-10-19,0,0,,0\r
                2026-10-20,2026-10-20,2026-10-20,1,0,60,1\r
                """);
    }

    @Test
    void origins_have_a_column_for_each_result_at_the_end() {
        finished.set(finished.conversation(kvitka, NOON, null), "source = 'google', medium = 'cpc', result = 'Sale'");

        assertThat(file("sources.csv?by=source-medium&delimiter=semicolon&" + DAY))
                .isEqualTo("""
                \uFEFFutm_source;utm_medium;utm_campaign;conversations;clients;unanswered;never_answered;\
                first_response_median_seconds;first_response_p90_seconds;result: (none);result: Sale\r
                (direct);(none);;1;1;0;0;60;60;1;0\r
                google;cpc;;1;1;1;1;;;0;1\r
                """);
    }

    @Test
    void managers_stand_with_id_and_name() {
        assertThat(file("managers.csv?" + DAY)).isEqualTo("""
                \uFEFFmanager_id,manager,taken,answered,closed,unanswered,closed_unanswered,silent_over_day,\
                first_response_median_seconds,first_response_p90_seconds,response_median_seconds,\
                response_p90_seconds,score\r
                %d,Olena Kravets,1,1,1,0,0,0,60,60,60,60,\r
                """.formatted(olena.id()));
    }

    @Test
    void a_week_has_168_hours() {
        var lines = file("hours.csv?" + DAY).split("\r\n");

        assertThat(lines).hasSize(1 + 168);
        assertThat(lines[0]).isEqualTo("\uFEFFweekday,hour,conversations,first_response_median_seconds");
        assertThat(lines[1 + 24 + 12]).isEqualTo("2,12,1,60");
        assertThat(lines[2 + 24 + 12]).isEqualTo("2,13,0,");
    }

    @Test
    void words_that_a_spreadsheet_would_compute_are_guarded_and_quoted() {
        finished.set(finished.conversation(kvitka, NOON, olena), "source = '=1+1, \"x\"'");

        assertThat(file("sources.csv?" + DAY)).contains("\r\n\"'=1+1, \"\"x\"\"\",,,1,");
    }

    @Test
    void the_file_has_a_name() {
        assertThat(answer(olena, "hours.csv").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("\"rozmova-hours-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.csv", "periods.csv", "sources.csv", "managers.csv", "hours.csv"})
    void files_need_a_supervisor(String file) {
        assertThat(answer(kvitka.colleague("viewer", "Ihor"), file).status()).isEqualTo(403);
        assertThat(answer(kvitka.colleague("manager", "Taras"), file).status()).isEqualTo(403);
        assertThat(answer(kvitka.colleague("supervisor", "Sofia"), file).status())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_delimiter_is_named() {
        for (var file : List.of("summary.csv", "managers.csv")) {
            assertThat(answer(olena, file + "?delimiter=tab").field()).isEqualTo("delimiter");
        }
    }

    private String file(String query) {
        return answer(olena, query).good().body().asText();
    }

    private static Answer answer(Person who, String query) {
        return who.get("projects/{p}/reports/" + query);
    }
}
