package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.telegram.chat.Hook;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.FacebookShop;
import rozmova.testing.TestClock;

@QuarkusTest
class WatchTest {
    @Inject
    Companies companies;

    @Inject
    Watch watch;

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
