package rozmova.conversation.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rozmova.project.WorkWeek;
import rozmova.project.WorkingHours;

/// The counting rules of `docs/reports.md`, one test each. Times are minutes after ten in the morning.
class ResponseTimesTest {
    private static final Instant TEN = Instant.parse("2026-11-02T10:00:00Z");
    private static final WorkingHours ALWAYS = new WorkingHours(null, ZoneId.of("Europe/Kyiv"));
    private static final long OLENA = 1;
    private static final long TARAS = 2;

    @Test
    void several_messages_of_the_client_count_from_the_first_unanswered() {
        var outcome =
                measured(asked(0), asked(3), asked(4), answered(5, OLENA), asked(10), asked(11), answered(12, OLENA));

        assertThat(outcome.responses()).containsExactly(response(OLENA, 0, 5, true), response(OLENA, 10, 12, false));
    }

    @Test
    void a_second_message_of_the_manager_answers_nothing() {
        assertThat(measured(asked(0), answered(1, OLENA), answered(2, OLENA)).responses())
                .hasSize(1);
    }

    @Test
    void a_manager_who_writes_first_answers_nothing() {
        var outcome = measured(answered(0, OLENA), asked(1), answered(3, OLENA));

        assertThat(outcome.responses()).containsExactly(response(OLENA, 1, 3, true));
        assertThat(outcome.firstWorkingSeconds()).isEqualTo(120);
    }

    @Test
    void each_manager_has_a_first_answer_of_their_own() {
        var outcome =
                measured(asked(0), answered(1, OLENA), asked(2), answered(4, TARAS), asked(5), answered(6, OLENA));

        assertThat(outcome.responses())
                .containsExactly(
                        response(OLENA, 0, 1, true), response(TARAS, 2, 4, true), response(OLENA, 5, 6, false));
        assertThat(outcome.firstWorkingSeconds()).isEqualTo(60);
    }

    @Test
    void after_a_handover_the_new_managers_time_begins_with_it() {
        var outcome = measured(asked(0), taken(1, OLENA), taken(30, TARAS), answered(33, TARAS));

        var response = outcome.responses().getFirst();
        assertThat(response.seconds()).isEqualTo(33 * 60);
        assertThat(response.workingSeconds()).isEqualTo(3 * 60);
        assertThat(outcome.firstWorkingSeconds()).isEqualTo(33 * 60);
    }

    @Test
    void a_handover_before_the_question_changes_nothing() {
        var outcome = measured(asked(0), answered(1, OLENA), taken(2, TARAS), asked(5), answered(9, TARAS));

        assertThat(outcome.responses().getLast()).isEqualTo(response(TARAS, 5, 9, true));
    }

    @Test
    void a_handover_to_one_does_not_excuse_another() {
        var outcome = measured(asked(0), taken(1, OLENA), taken(30, TARAS), answered(33, OLENA));

        assertThat(outcome.responses().getFirst().workingSeconds()).isEqualTo(33 * 60);
    }

    @Test
    void a_manager_who_takes_it_from_the_queue_answers_for_the_time_there() {
        var outcome = measured(asked(0), taken(20, OLENA), answered(25, OLENA));

        assertThat(outcome.responses()).containsExactly(response(OLENA, 0, 25, true));
    }

    @Test
    void what_was_written_elsewhere_ends_the_waiting_and_is_nobodys_answer() {
        var outcome = measured(asked(0), elsewhere(7), asked(10), answered(12, OLENA));

        assertThat(outcome.responses()).containsExactly(response(OLENA, 10, 12, true));
        assertThat(outcome.firstWorkingSeconds()).isNull();
        assertThat(outcome.longestSeconds()).isEqualTo(7 * 60);
    }

    @Test
    void time_outside_of_working_hours_is_not_counted() {
        var afternoons = new WorkingHours(everyDay(14, 18), ZoneId.of("Europe/Kyiv"));

        // Ten o'clock is noon in Kyiv.
        var outcome = ResponseTimes.measure(List.of(asked(0), answered(130, OLENA)), at(200), afternoons);

        assertThat(outcome.responses().getFirst().seconds()).isEqualTo(130 * 60);
        assertThat(outcome.responses().getFirst().workingSeconds()).isEqualTo(10 * 60);
        assertThat(outcome.firstWorkingSeconds()).isEqualTo(10 * 60);
        assertThat(outcome.longestSeconds()).isEqualTo(130 * 60);
    }

    @Test
    void the_last_wait_without_an_answer_lasts_until_the_closing() {
        var outcome = ResponseTimes.measure(List.of(asked(0), answered(1, OLENA), asked(5)), at(65), ALWAYS);

        assertThat(outcome.responses()).hasSize(1);
        assertThat(outcome.longestSeconds()).isEqualTo(3600);
    }

    @Test
    void without_a_client_nobody_waits() {
        var outcome = measured(answered(0, OLENA));

        assertThat(outcome.responses()).isEmpty();
        assertThat(outcome.longestSeconds()).isNull();
        assertThat(outcome.firstWorkingSeconds()).isNull();
    }

    private static WorkWeek everyDay(int from, int to) {
        return new WorkWeek(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, day -> List.of(new WorkWeek.Range(from * 60, to * 60)))));
    }

    private static ResponseTimes.Outcome measured(ThreadLine... lines) {
        return ResponseTimes.measure(List.of(lines), at(600), ALWAYS);
    }

    private static Response response(long manager, int asked, int answered, boolean first) {
        var seconds = (answered - asked) * 60;
        return new Response(manager, at(asked), at(answered), seconds, seconds, first);
    }

    private static ThreadLine asked(int minute) {
        return new ThreadLine.Asked(at(minute));
    }

    private static ThreadLine answered(int minute, long manager) {
        return new ThreadLine.Answered(at(minute), manager);
    }

    private static ThreadLine elsewhere(int minute) {
        return new ThreadLine.AnsweredElsewhere(at(minute));
    }

    private static ThreadLine taken(int minute, long manager) {
        return new ThreadLine.Taken(at(minute), manager);
    }

    private static Instant at(int minute) {
        return TEN.plusSeconds(minute * 60L);
    }
}
