package rozmova.conversation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.conversation.outbox.OutboxStore.Letter;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

/// One client's refusal is one client's: nobody else waits for it.
@QuarkusTest
class BrokenChannelTest {
    /// Other tests may have left messages behind.
    private static final int MOST_TURNS = 20;

    @Inject
    Companies companies;

    @Inject
    Database database;

    @Inject
    OutboxStore outbox;

    @Inject
    TestClock clock;

    private FacebookShop shop;
    private Company kvitka;
    private MessengerChat iryna;
    private MessengerChat petro;
    private long irynas;
    private long petros;

    @BeforeEach
    void open() {
        shop = FacebookShop.open(companies);
        kvitka = shop.company();
        iryna = shop.iryna();
        iryna.write("Добрий день");
        irynas = kvitka.conversationWith("Добрий день");
        petro = shop.client("Петро", "Гай");
        petro.write("І я тут");
        petros = kvitka.conversationWith("І я тут");
    }

    @Test
    void a_refusal_about_one_client_fails_that_message_and_the_page_goes_on() throws InterruptedException {
        refuse(1, new Fault.Refusal(403, 200, 0, "(#200) Words that nobody has seen before"));

        var refused = kvitka.answer(irynas, "Вітаю, Ірино").path("id").asLong();
        var failed = kvitka.awaitState(irynas, refused, "failed");
        kvitka.answer(petros, "Вітаю, Петре");

        petro.awaitText("Вітаю, Петре");
        assertThat(failed.at("/failure/code").asText()).isEqualTo("client-unreachable");
        assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("active");
        assertThat(kvitka.thread(irynas).at("/reach/can").asBoolean()).isTrue();
    }

    @Test
    void a_message_that_broke_its_channel_fails_after_five_times_and_others_go_out() throws InterruptedException {
        refuse(5, new Fault.Refusal(401, 190, 0, "The session was invalidated"));
        var breaking = kvitka.answer(irynas, "Вітаю, Ірино").path("id").asLong();
        for (var times = 1; times < 5; times++) {
            eventually(
                    () -> assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("broken"));
            kvitka.awaitState(irynas, breaking, "queued");
            check();
        }

        var failed = kvitka.awaitState(irynas, breaking, "failed");
        check();
        kvitka.answer(petros, "Вітаю, Петре");

        petro.awaitText("Вітаю, Петре");
        assertThat(failed.at("/failure/code").asText()).isEqualTo("token-refused");
        assertThat(iryna.received()).isEmpty();
    }

    @Test
    void a_message_that_broke_its_channel_is_not_the_first_to_go() {
        kvitka.owner()
                .post("projects/{p}/channels/%s/pause"
                        .formatted(kvitka.channelNow().path("id").asText()))
                .good();
        var breaking = kvitka.answer(irynas, "Вітаю, Ірино").path("id").asLong();
        clock.advance(Duration.ofSeconds(1));
        var later = kvitka.answer(petros, "Вітаю, Петре").path("id").asLong();

        assertThat(turns(breaking, 1)).containsSubsequence(later, breaking);
        assertThat(turns(breaking, 0)).containsSubsequence(breaking, later);
    }

    /// In which order messages would be taken, one after the other, had this one broken its channel so often. Nothing
    /// of it is kept.
    private List<Long> turns(long message, int breaks) {
        var turns = new ArrayList<Long>();
        var now = clock.instant();
        assertThatThrownBy(() -> database.run(transaction -> {
                    var handle = transaction.handle();
                    handle.execute("update outbox set breaks = ? where message_id = ?", breaks, message);
                    handle.execute(
                            "update channel set state = 'active' where project_id = ?",
                            kvitka.owner().projectId());
                    for (var turn = 0; turn < MOST_TURNS; turn++) {
                        outbox.claim(transaction, now, now.plusSeconds(60), 1).stream()
                                .map(Letter::messageId)
                                .forEach(turns::add);
                    }
                    throw new IllegalStateException("Only a thought");
                }))
                .hasMessage("Only a thought");
        return turns;
    }

    private void refuse(int times, Fault fault) {
        shop.page().faults().add(FaultRule.next(times, "messages", fault).onlyFor(iryna.psid()));
    }

    private void check() {
        kvitka.owner()
                .post("projects/{p}/channels/%s/check"
                        .formatted(kvitka.channelNow().path("id").asText()))
                .good();
    }
}
