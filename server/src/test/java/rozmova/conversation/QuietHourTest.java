package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Guest;
import rozmova.testing.TestClock;

@QuarkusTest
class QuietHourTest {
    private static final String SALE = "https://kvitka.example/sale";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Inject
    Companies companies;

    @Inject
    Finishing finishing;

    @Inject
    TestClock clock;

    private Company kvitka;
    private Guest anna;
    private TelegramChat phone;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        anna = kvitka.guest().opens(SALE);
        phone = kvitka.client("Анна", "Коваль");
    }

    @Test
    void a_conversation_is_logged_an_hour_after_its_closing_and_not_a_second_earlier() {
        var id = written("Дякую");
        kvitka.close(id);
        var closed = clock.instant();

        passes(HOUR.minus(SECOND));
        assertThat(state(id)).isEqualTo("closed");
        passes(SECOND);

        isLogged(id);
        assertThat(row().path("loggedAt").asText()).isEqualTo(closed.plus(HOUR).toString());
    }

    @Test
    void the_hour_begins_when_the_visitor_leaves() {
        var id = arrivedAndWritten("Дякую");
        kvitka.close(id);
        staysFor(Duration.ofMinutes(10));
        anna.leaves();
        var left = clock.instant();

        passes(HOUR.minus(SECOND));
        assertThat(state(id)).isEqualTo("closed");
        passes(SECOND);

        isLogged(id);
        assertThat(row().path("loggedAt").asText()).isEqualTo(left.plus(HOUR).toString());
    }

    @Test
    void a_visitor_who_comes_back_begins_it_again() {
        var id = arrivedAndWritten("Дякую");
        kvitka.close(id);
        anna.leaves();
        passes(Duration.ofMinutes(59));
        anna.opens(SALE);
        clock.advance(Duration.ofSeconds(30));
        anna.leaves();

        passes(HOUR.minus(SECOND));
        assertThat(state(id)).isEqualTo("closed");
        passes(SECOND);

        isLogged(id);
    }

    @Test
    void a_tab_forgotten_open_does_not_hold_it_for_ever() {
        var id = arrivedAndWritten("Дякую");
        kvitka.close(id);
        var closed = clock.instant();
        for (var beat = 0; beat < 31 * 4; beat++) {
            clock.advance(Duration.ofSeconds(15));
            anna.isIdle();
        }

        clock.advance(HOUR);

        isLogged(id);
        assertThat(Instant.parse(row().path("loggedAt").asText()))
                .isBetween(closed.plus(Duration.ofMinutes(89)), closed.plus(Duration.ofMinutes(90)));
    }

    @Test
    void a_client_who_writes_again_finds_the_same_manager() {
        var id = written("Дякую");
        kvitka.answer(id, "Прошу");
        kvitka.close(id);
        passes(HOUR.minus(SECOND));

        phone.write("Ще одне");

        assertThat(kvitka.conversationWith("Ще одне")).isEqualTo(id);
        var again = kvitka.conversation(id);
        assertThat(again.path("state").asText()).isEqualTo("open");
        assertThat(again.at("/manager/id").asLong()).isEqualTo(kvitka.owner().id());
        assertThat(again.path("waitingSince").isNull()).isFalse();
        assertThat(kvitka.events(id)).containsExactly("closed", "reopened");
    }

    @Test
    void a_client_who_writes_after_it_begins_a_new_conversation_beside_the_former() {
        var id = written("Дякую");
        kvitka.close(id);
        passes(HOUR);
        isLogged(id);

        phone.write("Добрий день знову");

        var next = kvitka.conversationWith("Добрий день знову");
        assertThat(next).isNotEqualTo(id);
        assertThat(kvitka.thread(next).at("/earlier/0/id").asLong()).isEqualTo(id);
        assertThat(kvitka.conversation(next).path("manager").isNull()).isTrue();
    }

    @Test
    void a_message_after_the_hour_does_not_reopen_what_the_worker_has_not_come_to_yet() {
        var id = written("Дякую");
        kvitka.close(id);
        clock.advance(HOUR);

        phone.write("Добрий день знову");

        assertThat(kvitka.conversationWith("Добрий день знову")).isNotEqualTo(id);
        assertThat(state(id)).isEqualTo("logged");
    }

    @Test
    void an_answer_after_the_closing_opens_it_again() {
        var id = written("Дякую");
        kvitka.close(id);

        kvitka.answer(id, "Ще забули сказати");

        assertThat(state(id)).isEqualTo("open");
        assertThat(kvitka.events(id)).containsExactly("closed", "reopened");
    }

    @Test
    void the_lists_say_when_it_will_be_logged() {
        var id = written("Дякую");

        assertThat(kvitka.conversation(id).path("logDueAt").isNull()).isTrue();
        assertThat(kvitka.close(id).path("logDueAt").asText())
                .isEqualTo(clock.instant().plus(HOUR).toString());
    }

    @Test
    void what_nobody_closes_is_closed_by_the_rule_and_then_takes_the_same_way() {
        var id = written("Є хто?");
        var at = clock.instant();

        passes(Duration.ofHours(24).minus(SECOND));
        assertThat(state(id)).isEqualTo("open");
        passes(SECOND);
        eventually(() -> assertThat(state(id)).isEqualTo("closed"));
        passes(HOUR);

        isLogged(id);
        var row = row();
        assertThat(row.path("closedAutomatically").asBoolean()).isTrue();
        assertThat(row.path("closedBy").isNull()).isTrue();
        assertThat(row.path("unanswered").asBoolean()).isTrue();
        assertThat(row.at("/lastReply/by").asText()).isEqualTo("client");
        assertThat(row.path("closedAt").asText())
                .isEqualTo(at.plus(Duration.ofHours(24)).toString());
        assertThat(kvitka.events(id)).containsExactly("closed-automatically");
    }

    @Test
    void a_server_that_was_away_comes_to_the_same_times() {
        var id = written("Є хто?");
        var at = clock.instant();

        clock.advance(Duration.ofDays(3));

        isLogged(id);
        assertThat(row().path("loggedAt").asText())
                .isEqualTo(at.plus(Duration.ofHours(25)).toString());
    }

    @Test
    void closing_by_the_rule_keeps_what_was_said_about_it() {
        var id = written("Дякую");
        kvitka.close(id);
        phone.write("Ще одне");
        kvitka.conversationWith("Ще одне");

        clock.advance(Duration.ofHours(25));

        isLogged(id);
        assertThat(row().at("/tags/0").asText()).isEqualTo("vip");
        assertThat(row().path("result").asText()).isEqualTo("Sale");
    }

    @Test
    void a_projects_own_quiet_period_holds() {
        kvitka.owner().patch("projects/{p}", Map.of("quietSeconds", 90)).good();
        var id = written("Дякую");
        kvitka.close(id);

        passes(Duration.ofSeconds(89));
        assertThat(state(id)).isEqualTo("closed");
        passes(SECOND);

        isLogged(id);
    }

    @Test
    void what_is_logged_is_finished() {
        var id = written("Дякую");
        kvitka.close(id);
        passes(HOUR);
        isLogged(id);

        assertThat(kvitka.say(kvitka.owner(), id, "Ще").code()).isEqualTo("already-logged");
        assertThat(kvitka.owner()
                        .post("projects/{p}/conversations/" + id + "/reopen")
                        .code())
                .isEqualTo("already-logged");
    }

    private long written(String words) {
        phone.write(words);
        return kvitka.conversationWith(words);
    }

    private long arrivedAndWritten(String words) {
        phone.start(anna.token());
        return written(words);
    }

    private void staysFor(Duration time) {
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(15)) {
            clock.advance(Duration.ofSeconds(15));
            anna.isActive();
        }
    }

    /// Lets time pass, and the worker look at once.
    private void passes(Duration time) {
        clock.advance(time);
        finishing.round();
    }

    private void isLogged(long id) {
        eventually(() -> {
            finishing.round();
            assertThat(state(id)).isEqualTo("logged");
        });
    }

    private String state(long id) {
        return kvitka.conversation(id).path("state").asText();
    }

    private JsonNode row() {
        return kvitka.log("").getFirst();
    }
}
