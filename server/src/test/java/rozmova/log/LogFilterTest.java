package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.shared.http.Problem;

class LogFilterTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Test
    void a_day_begins_and_ends_in_the_projects_zone() {
        var filter = filter("from", "2026-11-22", "to", "2026-11-22");

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-21T22:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-11-22T22:00:00Z"));
    }

    @Test
    void the_day_on_which_summer_time_begins_has_23_hours() {
        var filter = filter("from", "2026-03-29", "to", "2026-03-29");

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-03-29T21:00:00Z"));
    }

    @Test
    void the_day_on_which_it_ends_has_25() {
        var filter = filter("from", "2026-10-25", "to", "2026-10-25");

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-10-25T22:00:00Z"));
    }

    @Test
    void an_instant_is_taken_as_it_is() {
        var filter = filter("from", "2026-11-22T10:00:00Z", "to", "2026-11-22T11:30:00.5Z");

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-11-22T11:30:00.500Z"));
    }

    @Test
    void managers_may_be_repeated_listed_and_nobody() {
        assertThat(conditions("manager", "3,5", "manager", "none", "manager", " 7 "))
                .containsExactly("(c.manager_id = any(:manager) or c.manager_id is null)");
        assertThat(filter("manager", "3,5", "manager", " 7 ")
                        .conditions()
                        .getFirst()
                        .lists())
                .containsEntry("manager", List.of(3L, 5L, 7L));
    }

    @Test
    void a_channel_is_an_id_or_a_messengers_name() {
        var both = filter("channel", "4,telegram").conditions().getFirst();

        assertThat(both.lists())
                .containsEntry("channels", List.of(4L))
                .containsEntry("messengers", List.of("telegram"));
        assertThat(conditions("channel", "telegram")).containsExactly("c.messenger = :channel");
    }

    @Test
    void a_campaign_may_have_commas_in_its_name() {
        assertThat(filter("campaign", "Sale, autumn", "campaign", "Spring")
                        .conditions()
                        .getFirst()
                        .lists())
                .containsEntry("campaign", List.of("Sale, autumn", "Spring"));
    }

    @Test
    void what_is_empty_filters_nothing() {
        var filter = filter("from", "", "manager", "", "unanswered", "", "source", "", "dateField", "", "hour", "");

        assertThat(filter.conditions()).isEmpty();
        assertThat(filter.byClosing()).isFalse();
    }

    @Test
    void one_parameter_can_be_left_out() {
        assertThat(filter("source", "google", "medium", "cpc").without("source").conditions())
                .extracting(Condition::parameter)
                .containsExactly("medium");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "from, yesterday",
        "to, 2026-13-01",
        "from, 2026-02-30",
        "to, 22.11.2026",
        "from, +1000000000-01-01T00:00:00Z",
        "dateField, logged",
        "manager, olena",
        "manager, -1",
        "channel, 99999999999999999999",
        "unanswered, maybe",
        "answered, 1",
        "attachments, some",
        "weekday, 0",
        "weekday, Monday",
        "hour, 24",
        "scoreFrom, 101",
        "scoreTo, -1",
        "participant, none",
        "closedBy, rule"
    })
    void an_error_names_the_parameter(String name, String value) {
        assertThatThrownBy(() -> filter(name, value))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).isEqualTo(name));
    }

    private static List<String> conditions(String... parameters) {
        return filter(parameters).conditions().stream().map(Condition::sql).toList();
    }

    private static LogFilter filter(String... parameters) {
        var query = new MultivaluedHashMap<String, String>();
        for (var i = 0; i < parameters.length; i += 2) {
            query.add(parameters[i], parameters[i + 1]);
        }
        return LogFilter.of(query, KYIV);
    }
}
