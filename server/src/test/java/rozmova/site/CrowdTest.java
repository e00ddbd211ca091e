package rozmova.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.database.Database;
import rozmova.shared.http.Network;
import rozmova.shared.secret.RandomToken;
import rozmova.testing.Flood;
import rozmova.testing.Flood.Wave;
import rozmova.testing.Guest;
import rozmova.testing.Shop;
import rozmova.testing.Shops;
import rozmova.testing.TestClock;

/// Thousands behind one address are a crowd, thousands of names from one address are an attack.
@QuarkusTest
class CrowdTest {
    private static final String CARRIER = "198.51.100.7";
    private static final String ELSEWHERE = "203.0.113.9";
    private static final int NEWCOMERS_A_MINUTE = 3_000;
    private static final Map<String, String> PAGE = Map.of("url", "https://kvitka.example/");

    @Inject
    Shops shops;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = shops.open();
    }

    @AfterEach
    void let_the_limits_end() {
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void two_thousand_visitors_behind_one_address_all_get_script_widget_and_page() {
        var answers = Flood.send(shop.server(), 6_000, number -> switch (number % 3) {
            case 0 -> Wave.get("/w/" + shop.key() + ".js", CARRIER);
            case 1 -> Wave.get("/w/" + shop.key() + "/widget", CARRIER);
            default -> page(shop.guest(), CARRIER);
        });

        assertThat(answers).isEqualTo(Map.of(200, 4_000, 204, 2_000));
        eventually(() -> assertThat(visitors()).isEqualTo(2_000));
    }

    @Test
    void visitors_that_one_address_makes_up_are_refused_and_cost_no_rows() {
        var anna = shop.guest();
        anna.asks("page", PAGE, "X-Forwarded-For", CARRIER);

        var answers = Flood.send(shop.server(), NEWCOMERS_A_MINUTE + 499, number -> page(shop.guest(), CARRIER));

        assertThat(answers).isEqualTo(Map.of(204, NEWCOMERS_A_MINUTE - 1, 429, 500));
        eventually(() -> assertThat(rows("visit")).isEqualTo(NEWCOMERS_A_MINUTE));
        assertThat(visitors()).isEqualTo(NEWCOMERS_A_MINUTE);
        var refused = shop.guest().asks("page", PAGE, "X-Forwarded-For", CARRIER);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");

        assertThat(anna.asks("page", PAGE, "X-Forwarded-For", CARRIER).statusCode())
                .as("who is known goes on")
                .isEqualTo(204);
        assertThat(shop.get(".js", "X-Forwarded-For", CARRIER).statusCode()).isEqualTo(200);
        assertThat(shop.get("widget", "X-Forwarded-For", CARRIER).statusCode()).isEqualTo(200);
        assertThat(shop.guest().asks("page", PAGE, "X-Forwarded-For", ELSEWHERE).statusCode())
                .as("who comes from elsewhere is none of it")
                .isEqualTo(204);
    }

    @Test
    void the_newcomers_of_one_network_are_counted_for_each_project_apart() {
        var limits = new SiteLimits(clock);
        var network = new Network("one");
        for (var newcomer = 0; newcomer < NEWCOMERS_A_MINUTE; newcomer++) {
            limits.newcomer(1, network);
        }

        assertThatThrownBy(() -> limits.newcomer(1, network)).hasMessageContaining("Too many");
        limits.newcomer(2, network);
    }

    @Test
    void one_network_opens_so_many_links_a_minute() {
        var limits = new SiteLimits(clock);
        var network = new Network("one");
        for (var launch = 0; launch < 1_000; launch++) {
            limits.launch(1, network, tab());
        }

        assertThatThrownBy(() -> limits.launch(1, network, tab())).hasMessageContaining("Too many");
    }

    @Test
    void one_network_brings_so_many_newcomers_an_hour() {
        var limits = new SiteLimits(clock);
        var network = new Network("one");
        for (var minute = 0; minute < 4; minute++) {
            for (var newcomer = 0; newcomer < NEWCOMERS_A_MINUTE; newcomer++) {
                limits.newcomer(1, network);
            }
            clock.advance(Duration.ofMinutes(1));
        }

        assertThatThrownBy(() -> limits.newcomer(1, network)).hasMessageContaining("Too many");
    }

    @Test
    void a_project_takes_so_many_newcomers_and_launches_from_all_networks_together() {
        var limits = new SiteLimits(clock);
        for (var newcomer = 0; newcomer < 15_000; newcomer++) {
            limits.newcomer(1, new Network("n" + newcomer));
        }
        for (var launch = 0; launch < 5_000; launch++) {
            limits.launch(1, new Network("n" + launch), tab());
        }

        assertThatThrownBy(() -> limits.newcomer(1, new Network("another"))).hasMessageContaining("Too many");
        assertThatThrownBy(() -> limits.launch(1, new Network("another"), tab()))
                .hasMessageContaining("Too many");
        limits.newcomer(2, new Network("another"));
        limits.launch(2, new Network("another"), tab());
    }

    @Test
    void a_crowd_with_several_tabs_each_may_beat() {
        var limits = new SiteLimits(clock);
        var network = new Network("one");
        for (var visitor = 0; visitor < 2_000; visitor++) {
            var tab = tab();
            for (var beat = 0; beat < 12; beat++) {
                limits.sign(1, network, tab);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//w/KEY/beat",
                "/./w/KEY/beat",
                "/w/./KEY/beat",
                "/x/../w/KEY/beat",
                "/w//KEY/beat",
                "/w/KEY//beat",
                "/%77/KEY/beat",
                "/w/KEY/%62eat",
                "/w/KEY/beat/",
                "/w/KEY/beat?once=more",
                "/w/KEY;a=b/beat",
                "/w/ENCODED/beat"
            })
    void another_spelling_of_the_address_is_no_way_around_the_limit(String spelling) {
        var anna = shop.guest();
        var path = spelling.replace("KEY", shop.key()).replace("ENCODED", encoded(shop.key()));

        var plain = Flood.send(shop.server(), 60, number -> beat(anna, "/w/" + shop.key() + "/beat"));
        var spelled = Flood.send(shop.server(), 200, number -> beat(anna, path));

        assertThat(plain).isEqualTo(Map.of(204, 60));
        assertThat(spelled.keySet()).isSubsetOf(204, 400, 404, 429);
        assertThat(spelled.getOrDefault(204, 0)).isIn(0, 60);
    }

    @Test
    void the_network_of_ipv6_is_the_line_and_not_the_address() {
        var answers = Flood.send(
                shop.server(),
                100,
                number -> Wave.get("/w/" + RandomToken.create(12) + "/widget", "2001:db8:8:8::" + (number + 1)));

        assertThat(answers).isEqualTo(Map.of(404, 60, 429, 40));
        assertThat(unknownKey("2001:db8:8:9::1").statusCode()).isEqualTo(404);
    }

    @Test
    void a_stale_key_on_a_busy_page_is_looked_up_once() {
        var stale = RandomToken.create(12);

        var answers = Flood.send(shop.server(), 500, number -> Wave.get("/w/" + stale + ".js", "198.51.100.8"));

        assertThat(answers).isEqualTo(Map.of(404, 500));
    }

    @Test
    void keys_of_nobody_do_not_keep_a_shops_visitors_from_its_script() {
        shop.get(".js");
        Flood.send(shop.server(), 200, number -> Wave.get("/w/" + RandomToken.create(12) + ".js", "198.51.100.10"));

        assertThat(shop.get(".js", "X-Forwarded-For", "198.51.100.10").statusCode())
                .isEqualTo(200);
        assertThat(shop.get("widget", "X-Forwarded-For", "198.51.100.10").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> unknownKey(String address) {
        return new Shop(shop.server(), 0, RandomToken.create(12)).get("widget", "X-Forwarded-For", address);
    }

    private static BrowserTab tab() {
        return new BrowserTab(RandomToken.create(16), RandomToken.create(16));
    }

    private Wave page(Guest guest, String address) {
        return Wave.post(
                "/w/" + shop.key() + "/page",
                address,
                "text/plain",
                "{\"visitor\":\"%s\",\"tab\":\"%s\",\"url\":\"https://kvitka.example/\"}"
                        .formatted(guest.visitor(), guest.tab()));
    }

    private static Wave beat(Guest guest, String path) {
        return Wave.post(
                path,
                CARRIER,
                "text/plain",
                "{\"visitor\":\"%s\",\"tab\":\"%s\"}".formatted(guest.visitor(), guest.tab()));
    }

    private static String encoded(String key) {
        return key.chars().mapToObj("%%%02X"::formatted).reduce("", String::concat);
    }

    private long visitors() {
        return rows("visitor");
    }

    private long rows(String table) {
        return database.read(reading -> reading.handle()
                .createQuery("select count(*) from " + table + " where project_id = :project")
                .bind("project", shop.projectId())
                .mapTo(Long.class)
                .one());
    }
}
