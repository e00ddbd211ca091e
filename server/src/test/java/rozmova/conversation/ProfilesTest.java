package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import rozmova.channel.Channels;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.InboundHandler;
import rozmova.channel.Sender;
import rozmova.sandbox.messenger.chat.PageSettings.Names;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

@QuarkusTest
class ProfilesTest {
    @Inject
    Companies companies;

    @Inject
    Channels channels;

    @Inject
    Database database;

    @Inject
    InboundHandler incoming;

    @Inject
    TestClock clock;

    @Test
    void a_client_gets_the_name_and_the_picture_that_the_platform_tells_when_it_is_asked() {
        var shop = FacebookShop.open(companies);
        shop.iryna().write("Добрий день");
        var kvitka = shop.company();
        var id = kvitka.conversationWith("Добрий день");

        var client = eventually(() -> {
            var now = client(kvitka, id);
            assertThat(now.path("name").asText()).isEqualTo("Ірина Мельник");
            assertThat(now.path("avatar").isNull()).isFalse();
            return now;
        });
        assertThat(kvitka.thread(id).at("/client/formerly")).isEmpty();
        assertThat(kvitka.owner()
                        .get(client.path("avatar").asText().replace("/api/v1/", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_client_whom_the_platform_does_not_name_is_called_as_the_platform_calls_everybody() {
        var shop = FacebookShop.open(companies);
        shop.page().settings().names(Names.REFUSED);
        shop.iryna().write("Добрий день");
        var kvitka = shop.company();

        var id = kvitka.conversationWith("Добрий день");

        assertThat(client(kvitka, id).path("name").asText()).isEqualTo("Facebook user");
    }

    @Test
    void a_former_name_is_kept() {
        var kvitka = companies.open();
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        var channel = channels.connected(kvitka.channel());
        var chat = Long.toString(kvitka.bot().chats().iterator().next().person().id());
        var renamed = new Sender(chat, chat, "Ірина Шевченко", null, null);
        database.run(transaction -> incoming.handle(
                transaction,
                channel,
                new Inbound.Message(renamed, chat + ":900", clock.instant(), "Я заміжня", null, Details.NONE)));

        var card = kvitka.thread(id).path("client");
        assertThat(card.path("name").asText()).isEqualTo("Ірина Шевченко");
        assertThat(card.path("formerly").findValuesAsText("before")).containsExactly("Ірина Мельник");
    }

    private static JsonNode client(Company company, long id) {
        return company.conversation(id).path("client");
    }
}
