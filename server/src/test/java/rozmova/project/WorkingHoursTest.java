package rozmova.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.http.Problem;

/// In Kyiv, where clocks went forward from 3 to 4 on 29 March 2026, and back from 4 to 3 on 25 October.
class WorkingHoursTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String OFFICE = """
            {"mon":[["09:00","18:00"]],"tue":[["09:00","13:00"],["14:00","18:00"]],"fri":[["09:00","18:00"]]}""";
    private static final String NIGHT = """
            {"sat":[["20:00","24:00"]],"sun":[["00:00","06:00"]]}""";

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Monday the 2nd of November.
                "2026-11-02T10:00 | 2026-11-02T10:05 | PT5M",
                "2026-11-02T07:00 | 2026-11-02T09:30 | PT30M",
                "2026-11-02T17:30 | 2026-11-02T23:00 | PT30M",
                "2026-11-02T03:00 | 2026-11-02T04:00 | PT0S",
                // Over the night, with Tuesday's break.
                "2026-11-02T17:00 | 2026-11-03T10:00 | PT2H",
                "2026-11-03T12:30 | 2026-11-03T14:30 | PT1H",
                // Over two days off, and over the weekend.
                "2026-11-03T17:00 | 2026-11-06T10:00 | PT2H",
                "2026-11-06T17:59 | 2026-11-09T09:01 | PT2M",
                // A whole week has 9 + 8 + 9 hours.
                "2026-11-02T12:00 | 2026-11-09T12:00 | PT26H"
            })
    void only_time_within_the_ranges_counts(String from, String to, Duration worked) {
        assertThat(worked(OFFICE, from, to)).isEqualTo(worked);
    }

    @Test
    void round_the_clock_every_second_counts() {
        var hours = new WorkingHours(null, KYIV);
        var begin = LocalDateTime.parse("2026-11-07T23:00").atZone(KYIV).toInstant();

        assertThat(hours.secondsBetween(begin, begin.plusSeconds(86_400))).isEqualTo(86_400);
    }

    @Test
    void what_ends_before_it_begins_takes_no_time() {
        assertThat(worked(OFFICE, "2026-11-02T12:00", "2026-11-02T11:00")).isZero();
        assertThat(worked(OFFICE, "2026-11-02T12:00", "2026-11-02T12:00")).isZero();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        // An ordinary night has ten hours; the one that loses an hour nine, the one that gains one eleven.
        "2026-03-21T12:00, 2026-03-22T12:00, PT10H",
        "2026-03-28T12:00, 2026-03-29T12:00, PT9H",
        "2026-10-24T12:00, 2026-10-25T12:00, PT11H"
    })
    void a_night_is_as_long_as_the_clock_makes_it(String from, String to, Duration worked) {
        assertThat(worked(NIGHT, from, to)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, PT23H", "2026-10-25, PT25H"})
    void ranges_that_meet_within_the_missing_or_doubled_hour_neither_overlap_nor_leave_a_gap(
            String sunday, Duration worked) {
        var halves = "{\"sun\":[[\"00:00\",\"03:30\"],[\"03:30\",\"24:00\"]]}";

        assertThat(worked(halves, sunday + "T00:00", sunday + "T23:59")).isEqualTo(worked.minusMinutes(1));
    }

    @Test
    void ranges_are_put_in_order_and_days_completed() {
        var week = week("{\"tue\":[[\"14:00\",\"24:00\"],[\"09:00\",\"13:00\"]]}");

        var words = JSON.convertValue(week.words(), new TypeReference<Map<String, List<List<String>>>>() {});
        assertThat(words)
                .containsEntry("mon", List.of())
                .containsEntry("tue", List.of(List.of("09:00", "13:00"), List.of("14:00", "24:00")))
                .containsEntry("sun", List.of());
        assertThat(words.keySet()).containsExactly("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"always\"",
                "{}",
                "{\"mon\":[]}",
                "{\"monday\":[[\"09:00\",\"18:00\"]]}",
                "{\"mon\":\"09:00\"}",
                "{\"mon\":[\"09:00\",\"18:00\"]}",
                "{\"mon\":[[\"09:00\"]]}",
                "{\"mon\":[[\"9:00\",\"18:00\"]]}",
                "{\"mon\":[[\"09:00\",\"24:01\"]]}",
                "{\"mon\":[[\"24:00\",\"24:00\"]]}",
                "{\"mon\":[[9,18]]}",
                "{\"mon\":[[\"22:00\",\"06:00\"]]}",
                "{\"mon\":[[\"09:00\",\"13:00\"],[\"12:59\",\"18:00\"]]}",
                "{\"mon\":[[\"00:00\",\"01:00\"],[\"01:00\",\"02:00\"],[\"02:00\",\"03:00\"],[\"03:00\",\"04:00\"],"
                        + "[\"04:00\",\"05:00\"],[\"05:00\",\"06:00\"],[\"06:00\",\"07:00\"],[\"07:00\",\"08:00\"],"
                        + "[\"08:00\",\"09:00\"],[\"09:00\",\"10:00\"],[\"10:00\",\"11:00\"]]}"
            })
    void what_is_no_week_is_refused(String json) {
        var refusal = catchThrowableOfType(Problem.class, () -> week(json));

        assertThat(refusal.field()).isEqualTo("workingHours");
        assertThat(refusal.code()).isEqualTo("working-hours-invalid");
    }

    private static Duration worked(String week, String from, String to) {
        return Duration.ofSeconds(new WorkingHours(week(week), KYIV)
                .secondsBetween(
                        LocalDateTime.parse(from).atZone(KYIV).toInstant(),
                        LocalDateTime.parse(to).atZone(KYIV).toInstant()));
    }

    private static WorkWeek week(String json) {
        try {
            return WorkWeek.of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
