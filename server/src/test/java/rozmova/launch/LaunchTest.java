package rozmova.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.SiteFixture;
import rozmova.visit.Source;
import rozmova.visit.Visit;
import rozmova.visit.Visits;

@QuarkusTest
class LaunchTest extends SiteFixture {
    private static final String AD = "https://kvitka.example/?utm_source=google&utm_medium=cpc";
    private static final long IRYNA = 1;
    private static final long PETRO = 2;

    @Inject
    Launches launches;

    @Inject
    Visits visits;

    @Inject
    Database database;

    @Test
    void every_working_channel_gets_a_link_with_the_same_token() {
        var first = shops.connectBot(shop, "active");
        var second = shops.connectBot(shop, "active");
        shops.connectBot(shop, "paused");
        shops.connectBot(shop, "disconnected");

        var offered = anna.opens(AD).launches();

        assertThat(offered.findValuesAsText("channel")).containsExactly("" + first, "" + second);
        assertThat(offered.findValuesAsText("messenger")).containsOnly("telegram");
        assertThat(offered.findValuesAsText("link")).allMatch(link -> link.matches(".*\\?start=[A-Za-z0-9_-]{22}"));
        assertThat(offered.findValuesAsText("link").stream()
                        .map(link -> link.replaceAll(".*=", ""))
                        .distinct())
                .hasSize(1);
        assertThat(offered.at("/0/qr/size").asInt()).isBetween(25, 57);
        assertThat(offered.at("/0/qr/path").asText()).startsWith("M0 0h7v1h-7z");
    }

    @Test
    void a_shop_without_channels_offers_none() {
        assertThat(anna.opens(AD).launches()).isEmpty();
    }

    @Test
    void the_token_leads_to_the_visit_and_its_source() {
        var bound = bound(claim(annasToken(), IRYNA));

        assertThat(visit(bound).source().source()).isEqualTo("google");
        assertThat(visit(bound).visitorId()).isEqualTo(bound.visitorId());
    }

    @Test
    void the_same_client_may_come_again_with_the_token() {
        var token = annasToken();

        assertThat(claim(token, IRYNA)).isEqualTo(claim(token, IRYNA));

        clock.advance(Duration.ofDays(30));
        launches.clear();

        assertThat(claim(token, IRYNA)).isInstanceOf(Claim.Bound.class);
    }

    @Test
    void another_client_with_the_same_link_does_not_get_the_visit() {
        var token = annasToken();
        claim(token, IRYNA);

        assertThat(claim(token, PETRO)).isEqualTo(new Claim.Shared());
    }

    @Test
    void of_many_clients_at_the_same_moment_one_gets_the_visit() {
        var token = annasToken();

        var clients = Executors.newVirtualThreadPerTaskExecutor();
        var claims = LongStream.rangeClosed(1, 16)
                .mapToObj(client -> CompletableFuture.supplyAsync(() -> claim(token, client), clients))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(claims).filteredOn(Claim.Bound.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Claim.Shared.class::isInstance).hasSize(15);
    }

    @Test
    void a_claim_that_is_rolled_back_leaves_the_token_free() {
        var token = annasToken();
        assertThatThrownBy(() -> database.run(transaction -> {
                    launches.claim(transaction, shop.projectId(), token, IRYNA);
                    throw new IllegalStateException("the conversation could not be stored");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(claim(token, PETRO)).isInstanceOf(Claim.Bound.class);
    }

    @Test
    void a_token_is_worth_nothing_after_a_day() {
        var token = annasToken();
        clock.advance(Duration.ofHours(24));

        assertThat(claim(token, IRYNA)).isEqualTo(new Claim.Unknown());
    }

    @Test
    void expired_tokens_are_cleared_away() {
        annasToken();
        clock.advance(Duration.ofHours(24));
        var fresh = annasToken();
        launches.clear();

        assertThat(stored()).isEqualTo(1);
        assertThat(claim(fresh, IRYNA)).isInstanceOf(Claim.Bound.class);
    }

    @Test
    void the_token_of_a_neighbour_is_unknown_here() {
        var token = annasToken();
        var neighbour = shops.open();

        Claim there = database.write(transaction -> launches.claim(transaction, neighbour.projectId(), token, IRYNA));

        assertThat(there).isEqualTo(new Claim.Unknown());
        assertThat(claim("guessed", IRYNA)).isEqualTo(new Claim.Unknown());
    }

    @Test
    void whoever_opens_the_widget_after_the_visit_has_ended_is_in_a_new_one() {
        var before = bound(claim(annasToken(), IRYNA));
        clock.advance(Duration.ofHours(1));

        var after = bound(claim(anna.token(), IRYNA));

        assertThat(after.visitId()).isNotEqualTo(before.visitId());
        assertThat(visit(after).source().source()).isEqualTo(Source.DIRECT);
    }

    @Test
    void a_visitor_whose_page_was_never_told_is_still_led_to_the_messengers() {
        shops.connectBot(shop, "active");

        var bound = bound(claim(anna.token(), IRYNA));

        assertThat(visit(bound).source().landingPage()).isEqualTo("https://kvitka.example");
    }

    @Test
    void twenty_links_a_minute_are_enough_for_one_visitor() {
        anna.opens(AD);
        for (var time = 0; time < 20; time++) {
            anna.launches();
        }

        assertThat(anna.asks("launches", Map.of()).statusCode()).isEqualTo(429);
        assertThat(shop.guest().opens(AD).asks("launches", Map.of()).statusCode())
                .isEqualTo(200);
    }

    private String annasToken() {
        shops.connectBot(shop, "active");
        return anna.opens(AD).token();
    }

    private Claim claim(String token, long identityId) {
        return database.write(transaction -> launches.claim(transaction, shop.projectId(), token, identityId));
    }

    private static Claim.Bound bound(Claim claim) {
        assertThat(claim).isInstanceOf(Claim.Bound.class);
        return (Claim.Bound) claim;
    }

    private Visit visit(Claim.Bound bound) {
        return database.read(reading -> visits.find(reading, shop.projectId(), bound.visitId()))
                .orElseThrow();
    }

    private int stored() {
        return database.read(reading -> reading.handle()
                .createQuery("select count(*) from launch where project_id = :projectId")
                .bind("projectId", shop.projectId())
                .mapTo(Integer.class)
                .one());
    }
}
