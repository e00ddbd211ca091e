package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.chat.Hook;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

@QuarkusTest
class ConnectionWatchTest {
    @Inject
    Companies companies;

    @Inject
    ConnectionWatch watch;

    @Inject
    TestClock clock;

    @Test
    void a_page_that_facebook_forgot_is_subscribed_again() {
        var shop = FacebookShop.open(companies);
        shop.page().deliveries().unsubscribe();

        look();

        assertThat(shop.page().deliveries().subscribed()).isNotEmpty();
        assertThat(problem(shop.company())).isEmpty();
    }

    @Test
    void a_bot_whose_updates_go_nowhere_is_told_our_address_again() {
        var kvitka = companies.open();
        kvitka.bot().updates().deliverNowhere();

        look();

        assertThat(kvitka.bot().updates().hook()).isPresent();
    }

    @Test
    void another_installation_that_took_the_bot_is_named_and_nothing_is_taken_from_it() {
        var kvitka = companies.open();
        elsewhere(kvitka);

        look();

        assertThat(problem(kvitka)).isEqualTo("webhook-elsewhere");
        assertThat(kvitka.channelNow().at("/problem/detail").asText()).isEqualTo("127.0.0.2");
        assertThat(hook(kvitka)).startsWith("http://127.0.0.2");
    }

    @Test
    void the_owner_takes_it_back_by_checking() {
        var kvitka = companies.open();
        elsewhere(kvitka);
        look();

        kvitka.owner()
                .post("projects/{p}/channels/" + kvitka.channel() + "/check")
                .good();

        assertThat(problem(kvitka)).isEmpty();
        assertThat(hook(kvitka)).doesNotContain("127.0.0.2");
    }

    @Test
    void connecting_a_bot_that_another_installation_has_is_refused_unless_it_is_meant() {
        var kvitka = companies.found();
        elsewhere(kvitka);

        var refused = kvitka.connect();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("webhook-elsewhere");

        kvitka.owner()
                .post(
                        "projects/{p}/channels",
                        Map.of(
                                "messenger",
                                "telegram",
                                "credentials",
                                Map.of("token", kvitka.bot().token()),
                                "takeOver",
                                true))
                .good();
        assertThat(hook(kvitka)).doesNotContain("127.0.0.2");
    }

    @Test
    void a_token_that_died_breaks_the_channel_before_anybody_writes() {
        var kvitka = companies.open();
        companies.sandbox().telegram().bots().revoke(kvitka.bot());

        look();

        assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("broken");
        assertThat(problem(kvitka)).isEqualTo("token-refused");
        assertThat(kvitka.channelNow().at("/problem/since").asText()).isNotEmpty();
    }

    @Test
    void a_platform_that_makes_the_whole_account_wait_is_named_until_the_wait_is_over() {
        var shop = FacebookShop.open(companies);
        var phone = shop.iryna();
        phone.write("Добрий день");
        var id = shop.company().conversationWith("Добрий день");
        shop.page().faults().add(FaultRule.next(1, "messages", new Fault.TooMany(20 * 60)));

        var message = shop.company().answer(id, "Вітаю").path("id").asLong();
        eventually(() -> assertThat(problem(shop.company())).isEqualTo("platform-busy"));
        // The problem is told before the message is back in the queue: written, being sent, queued again.
        eventually(() -> assertThat(
                        shop.company().messages(id).getLast().path("revision").asLong())
                .isGreaterThanOrEqualTo(3));
        look();
        assertThat(problem(shop.company())).isEqualTo("platform-busy");
        assertThat(shop.company().channelNow().path("state").asText()).isEqualTo("active");

        clock.advance(Duration.ofMinutes(15));
        shop.company().awaitState(id, message, "sent");
        look();
        assertThat(problem(shop.company())).isEmpty();
    }

    @Test
    void a_limit_without_a_word_of_how_long_is_named_too() {
        var shop = FacebookShop.open(companies);
        shop.iryna().write("Добрий день");
        var id = shop.company().conversationWith("Добрий день");
        shop.page().faults().add(FaultRule.next(1, "messages", new Fault.Refusal(400, 613, 0, "(#613) Too many")));

        shop.company().answer(id, "Вітаю");

        eventually(() -> assertThat(problem(shop.company())).isEqualTo("platform-busy"));
    }

    private void look() {
        clock.advance(Duration.ofMinutes(6));
        while (watch.look()) {
            // Earlier tests have left many channels.
        }
    }

    private static void elsewhere(Company company) {
        company.bot()
                .updates()
                .deliverTo(new Hook(URI.create("http://127.0.0.2:9/hooks/telegram/1"), "another-secret", 40));
    }

    private static String hook(Company company) {
        return company.bot().updates().hook().orElseThrow().url().toString();
    }

    private static String problem(Company company) {
        return company.channelNow().at("/problem/code").asText();
    }
}
