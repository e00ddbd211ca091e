package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.TestClock;

/// Clocks are wrong, and are put right: threads keep their order, and nothing is lost or doubled by it.
@QuarkusTest
class ClockJumpTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOURS = Duration.ofHours(3);

    @Inject
    Companies companies;

    @Inject
    Finishing finishing;

    @Inject
    TestClock clock;

    private Company kvitka;
    private TelegramChat phone;
    private Instant before;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        phone = kvitka.iryna();
        before = clock.instant();
    }

    @AfterEach
    void putRight() {
        companies.clocksAhead(Duration.ZERO);
        if (clock.instant().isBefore(before)) {
            clock.advance(Duration.between(clock.instant(), before));
        }
    }

    @Test
    void a_platform_whose_clock_is_ahead_does_not_move_a_client_below_our_answers() {
        companies.clocksAhead(HOURS);

        var id = talk();

        assertThat(kvitka.texts(id)).containsExactly("Раз", "Два", "Три", "Чотири");
        assertThat(kvitka.messages(id)).allSatisfy(message -> assertThat(
                        Instant.parse(message.path("at").asText()))
                .as("nothing stands in the future")
                .isBeforeOrEqualTo(clock.instant()));
    }

    @Test
    void of_a_platform_whose_clock_is_behind_everything_comes_once_in_the_order_of_the_client() {
        companies.clocksAhead(HOURS.negated());

        var id = talk();

        assertThat(kvitka.texts(id)).containsExactlyInAnyOrder("Раз", "Два", "Три", "Чотири");
        assertThat(kvitka.texts(id)).containsSubsequence("Раз", "Три");
        assertThat(kvitka.thread(id).at("/facts/inbound").asInt()).isEqualTo(2);
    }

    @Test
    void our_clock_set_back_leaves_a_thread_in_its_order() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        kvitka.answer(id, "Два");
        clock.advance(MINUTE);

        setBack(HOURS);
        phone.write("Три");
        kvitka.conversationWith("Три");
        kvitka.answer(id, "Чотири");

        assertThat(kvitka.texts(id)).containsExactly("Раз", "Два", "Три", "Чотири");
        eventually(() -> assertThat(Company.received(phone)).containsExactly("Два", "Чотири"));
        assertThat(kvitka.conversation(id).at("/lastMessage/text").asText()).isEqualTo("Чотири");
    }

    @Test
    void what_is_brought_again_after_our_clock_was_set_back_is_still_known() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");

        setBack(HOURS);
        var updates = kvitka.bot().updates();
        updates.redeliver(updates.all().getFirst().id());
        phone.write("Два");

        kvitka.conversationWith("Два");
        assertThat(kvitka.texts(id)).containsExactly("Раз", "Два");
    }

    @Test
    void a_message_that_waited_when_our_clock_was_set_back_leaves_soon() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        kvitka.bot().faults().add(FaultRule.next(1, "sendMessage", new Fault.Refusal(502, "Bad Gateway")));
        var message = kvitka.answer(id, "Два").path("id").asLong();
        eventually(() -> assertThat(kvitka.bot().faults().waiting()).isEmpty());
        kvitka.awaitState(id, message, "queued");

        setBack(HOURS);

        kvitka.awaitState(id, message, "sent");
        assertThat(Company.received(phone)).containsExactly("Два");
    }

    @Test
    void a_sender_who_goes_away_after_our_clock_was_set_back_is_missed_in_time() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        setBack(HOURS);
        kvitka.bot().faults().add(FaultRule.next(1, "sendMessage", new Fault.Hang(true)));
        var message = kvitka.answer(id, "Два").path("id").asLong();
        kvitka.awaitState(id, message, "sending");

        clock.advance(Duration.ofMinutes(5));

        kvitka.awaitState(id, message, "unknown");
        assertThat(Company.received(phone)).containsExactly("Два");
    }

    @Test
    void a_quiet_hour_is_not_cut_short_by_a_clock_that_was_set_back() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        kvitka.close(id);
        setBack(Duration.ofMinutes(30));

        clock.advance(Duration.ofMinutes(89));
        finishing.round();
        assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("closed");
        clock.advance(MINUTE);

        eventually(
                () -> assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("logged"));
    }

    /// Two questions and two answers, a minute between them.
    private long talk() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        clock.advance(MINUTE);
        kvitka.answer(id, "Два");
        clock.advance(MINUTE);
        phone.write("Три");
        eventually(() -> assertThat(kvitka.texts(id)).contains("Три"));
        clock.advance(MINUTE);
        kvitka.answer(id, "Чотири");
        eventually(() -> assertThat(Company.received(phone)).isEqualTo(List.of("Два", "Чотири")));
        return id;
    }

    /// Ours only: the platform's clock stays right.
    private void setBack(Duration duration) {
        clock.setBack(duration);
        companies.clocksAhead(duration);
    }
}
