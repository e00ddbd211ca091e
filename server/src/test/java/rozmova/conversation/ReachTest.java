package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

/// Messenger's doors: open for a day, for people only within a week, then closed until the client comes again.
@QuarkusTest
class ReachTest {
    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    private Company kvitka;
    private MessengerChat phone;
    private long client;

    @BeforeEach
    void open() {
        var shop = FacebookShop.open(companies);
        kvitka = shop.company();
        phone = shop.iryna();
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        client = kvitka.conversation(id).at("/client/id").asLong();
    }

    @Test
    void within_a_day_the_door_is_open_and_says_until_when() {
        assertThat(reach().path("can").asBoolean()).isTrue();
        assertThat(reach().path("reason").isNull()).isTrue();
        assertThat(reach().path("until").asText())
                .isEqualTo(clock.instant().plus(Duration.ofDays(1)).toString());
    }

    @Test
    void after_a_day_only_a_person_may_write_and_the_message_arrives() throws InterruptedException {
        clock.advance(Duration.ofHours(30));

        assertThat(reach().path("reason").asText()).isEqualTo("human-agent");
        write("Ваза приїхала").good();

        phone.awaitText("Ваза приїхала");
    }

    @Test
    void after_a_week_the_door_is_closed_before_anything_is_typed_and_after() {
        clock.advance(Duration.ofDays(8));

        assertThat(reach().path("can").asBoolean()).isFalse();
        assertThat(reach().path("reason").asText()).isEqualTo("window-closed");
        assertThat(write("Ваза приїхала").code()).isEqualTo("window-closed");
    }

    @Test
    void the_client_opens_it_again_by_following_a_link() {
        clock.advance(Duration.ofDays(8));

        phone.arrive("anything");

        eventually(() -> assertThat(reach().path("can").asBoolean()).isTrue());
    }

    private JsonNode reach() {
        return kvitka.owner()
                .get("projects/{p}/clients/" + client)
                .good()
                .body()
                .path("reach");
    }

    private Answer write(String text) {
        return kvitka.owner().post("projects/{p}/clients/" + client + "/messages", Company.message(text));
    }
}
