package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Guest;
import rozmova.testing.Shop;
import rozmova.testing.SiteFixture;

@QuarkusTest
class SiteTrafficTest extends SiteFixture {
    private static final Map<String, String> PAGE = Map.of("url", "https://kvitka.example/");

    @Inject
    SiteWatch watch;

    @ParameterizedTest
    @ValueSource(strings = {"page", "beat", "leave", "launches"})
    void a_key_of_nobody_is_not_found(String route) {
        var nowhere = new Shop(shop.server(), shop.projectId(), "nobodys-key").guest();

        var response = nowhere.asks(route, PAGE);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void the_visitor_of_a_neighbour_is_somebody_else() {
        var neighbour = shops.open();
        anna.opens("https://kvitka.example/");
        var there = new Guest(neighbour, anna.visitor(), anna.tab());

        there.opens("https://romashka.example/").leaves();

        assertThat(watch.visitorId(there)).isNotEqualTo(watch.visitorId(anna));
        assertThat(watch.told(anna)).containsExactly("https://kvitka.example/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tab':'AAAAAAAAAAAAAAAAAAAAAA','url':'https://a.example/'} | visitor",
                "{'visitor':'short','tab':'AAAAAAAAAAAAAAAAAAAAAA','url':'https://a.example/'} | visitor",
                "{'visitor':'AAAAAAAAAAAAAAAAAAAAAA','tab':'<script>','url':'https://a.example/'} | tab",
                "{'visitor':'AAAAAAAAAAAAAAAAAAAAAA','tab':'AAAAAAAAAAAAAAAAAAAAAA'} | url",
                "{'visitor':'AAAAAAAAAAAAAAAAAAAAAA','tab':'AAAAAAAAAAAAAAAAAAAAAA','url':'javascript:1'} | url",
                "{'visitor':'AAAAAAAAAAAAAAAAAAAAAA','tab':'AAAAAAAAAAAAAAAAAAAAAA','url':{'a':1}} | url"
            })
    void what_cannot_be_used_is_refused_by_its_name(String body, String field) {
        var response = shop.post("page", body.replace('\'', '"'));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("\"field\":\"" + field + "\"");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null | 422", "[] | 422", "'' | 422", "{ | 400", "hello | 400"})
    void a_body_that_is_no_object_is_refused(String body, int status) {
        assertThat(shop.post("page", body).statusCode()).isEqualTo(status);
    }

    @Test
    void a_body_of_more_than_eight_kilobytes_is_refused() {
        assertThat(anna.asks("page", Map.of("url", "https://a.example/" + "a".repeat(8192)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void odd_characters_and_long_texts_do_no_harm() {
        var response = anna.asks(
                "page",
                Map.of(
                        "url",
                        "https://kvitka.example/\u0000?q={a}|" + "b".repeat(3000),
                        "title",
                        "\u0000\uD83D" + "c".repeat(1000),
                        "device",
                        "fridge",
                        "somethingNew",
                        1));

        assertThat(response.statusCode()).isEqualTo(204);
        eventually(() -> assertThat(watch.visits(anna)).hasSize(1));
    }

    @Test
    void a_bot_is_answered_and_not_recorded() {
        var response = anna.asks("page", PAGE, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(watch.visitorId(anna)).isEmpty();
    }

    @Test
    void any_page_may_call_without_cookies() {
        var response = anna.asks("page", PAGE);

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_browser_that_asks_for_permission_gets_it() {
        var response = shop.call(
                "OPTIONS", "page", "Origin", "https://kvitka.example", "Access-Control-Request-Method", "POST");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, POST");
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("Content-Type");
    }

    @Test
    void too_many_requests_have_to_wait_for_the_next_minute() {
        HttpResponse<String> last = anna.asks("page", PAGE);
        for (var request = 0; request < 120; request++) {
            last = anna.asks("beat", Map.of("active", false));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("60");
        assertThat(last.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(shops.open().guest().asks("page", PAGE).statusCode()).isEqualTo(204);

        clock.advance(Duration.ofMinutes(1));

        assertThat(anna.asks("beat", Map.of("active", false)).statusCode()).isEqualTo(204);
    }
}
