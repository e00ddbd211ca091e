package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.shared.database.SqlValue;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;

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
        assertThat(values("manager", "3,5", "manager", " 7 ")).containsEntry("manager", List.of(3L, 5L, 7L));
    }

    @Test
    void a_channel_is_an_id_or_a_messengers_name() {
        assertThat(values("channel", "4,telegram"))
                .containsEntry("channels", List.of(4L))
                .containsEntry("messengers", List.of("telegram"));
        assertThat(conditions("channel", "telegram")).containsExactly("c.messenger = :channel");
    }

    @Test
    void a_campaign_may_have_commas_in_its_name() {
        assertThat(values("campaign", "Sale, autumn", "campaign", "Spring"))
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
        var rest = filter("source", "google", "medium", "cpc").without("source");

        assertThat(rest.conditions()).isEqualTo(filter("medium", "cpc").conditions());
        assertThat(rest.text()).isEqualTo("medium=cpc");
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

    @Test
    void what_is_written_as_a_text_is_read_as_the_same_filter() {
        var everything = """
                ?from=2026-11-22&to=2026-11-23T10:00:00Z&dateField=closed&weekday=1,2&hour=9&hour=10&manager=3,none\
                &closedBy=none&participant=5&channel=4,telegram&source=google&source=a%26b&medium=cpc\
                &campaign=Sale%2C+autumn&term=%D0%B2%D0%B0%D0%B7%D0%B0&content=1&result=(none)&result=Sale&tag=vip\
                &unanswered=true&answered=false&automatic=false&attachments=true&reviewed=false&silent=true\
                &scoreFrom=10&scoreTo=90&q=%22red+vase%22&sort=-client&columns=id&empty=""";

        var filter = LogFilter.parse(everything, KYIV);
        var again = LogFilter.parse(filter.text(), KYIV);

        assertThat(again.where(7)).isEqualTo(filter.where(7));
        assertThat(again.text()).isEqualTo(filter.text());
        assertThat(QueryParameters.parse(filter.text()).all().keySet())
                .containsExactlyInAnyOrderElementsOf(LogFilter.names());
    }

    @Test
    void another_period_leaves_everything_else() {
        var from = Instant.parse("2026-10-01T00:00:00Z");
        var to = Instant.parse("2026-11-01T00:00:00Z");
        var filter = filter("to", "2026-11-22", "dateField", "closed", "hour", "9", "q", "ваза");

        var within = filter.within(from, to);

        assertThat(within.where(7))
                .isEqualTo(LogFilter.parse(within.text(), KYIV).where(7));
        assertThat(within.from()).isEqualTo(from);
        assertThat(within.to()).isEqualTo(to);
        assertThat(within.where(7).conditions())
                .containsAll(filter("dateField", "closed", "hour", "9", "q", "ваза")
                        .where(7)
                        .conditions());
    }

    private static List<String> conditions(String... parameters) {
        return filter(parameters).conditions().stream()
                .map(condition -> condition.sql(SqlValue::placed))
                .toList();
    }

    private static Map<String, Object> values(String... parameters) {
        return filter(parameters).conditions().stream()
                .flatMap(condition -> condition.values().stream())
                .collect(Collectors.toMap(SqlValue::name, SqlValue::content));
    }

    private static LogFilter filter(String... parameters) {
        var given = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < parameters.length; i += 2) {
            given.computeIfAbsent(parameters[i], none -> new ArrayList<>()).add(parameters[i + 1]);
        }
        return LogFilter.of(new QueryParameters(given), KYIV);
    }
}
