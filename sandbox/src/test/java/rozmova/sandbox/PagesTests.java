package rozmova.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Sandbox SANDBOX =
            Sandbox.start(SandboxOptions.defaults().withDesk(URI.create("http://127.0.0.1:8080")));

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/phone/telegram",
                "/phone/telegram/main.js",
                "/phone/messenger",
                "/phone/messenger/main.js",
                "/phone/viber",
                "/phone/viber/main.js",
                "/base.css",
                "/search",
                "/ads",
                "/mail",
                "/shop",
                "/shop/catalogue",
                "/shop/catalogue/vases",
                "/shop/catalogue/plates",
                "/shop/catalogue/cups",
                "/shop/catalogue/sale",
                "/shop/product/ranok",
                "/shop/delivery",
                "/shop/cart",
                "/shop/checkout",
                "/shop/thanks",
                "/shop/about",
                "/shop/en",
                "/shop/en/catalogue/sale",
                "/shop/en/product/doshch",
            })
    void every_page_is_there_and_has_no_holes(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isNotEmpty().doesNotContain("{{");
    }

    @Test
    void shop_carries_the_script_it_is_told() throws Exception {
        SANDBOX.shop().carry(URI.create("http://127.0.0.1:8080/w/KEY.js"));

        assertThat(get("/shop/about").body())
                .contains("<script async src=\"http://127.0.0.1:8080/w/KEY.js\"></script>");
    }

    @Test
    void search_ad_carries_its_campaign_and_a_click_id() throws Exception {
        assertThat(get("/search").body())
                .contains("utm_source=google&amp;utm_medium=cpc&amp;utm_campaign=Autumn+sale+2026")
                .contains("gclid=");
    }

    @ParameterizedTest
    @CsvSource({
        "/search, handmade vase",
        "/ads, Sponsored",
        "/mail, New this week",
        "/shop/en, Ceramics you want to hold"
    })
    void whoever_reads_english_meets_english_pages_that_lead_to_the_english_shop(String path, String words)
            throws Exception {
        var page = get(path, "en-GB,en;q=0.9,uk;q=0.8").body();

        assertThat(page).contains(words, "lang=\"en\"", "/shop/en");
    }

    @Test
    void an_address_of_the_ukrainian_shop_leads_english_readers_on_with_all_it_carries() throws Exception {
        var moved = get("/shop/product/ranok?utm_source=google&gclid=abc", "en-US");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location"))
                .contains("/shop/en/product/ranok?utm_source=google&gclid=abc");
    }

    @Test
    void the_switch_chooses_a_language_from_then_on() throws Exception {
        var chosen = get("/search?lang=uk", "en-GB");

        assertThat(chosen.body()).contains("ваза ручної роботи");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("rozmova-sandbox-language=uk")
                .contains("Path=/");
        assertThat(get("/shop/en/about?lang=uk", "en-GB").headers().firstValue("Location"))
                .contains("/shop/about");
    }

    @ParameterizedTest
    @CsvSource({"uk-UA, Кераміка", "ru-RU, Кераміка", "de-DE, ''"})
    void everybody_else_gets_what_they_most_probably_read(String language, String words) throws Exception {
        assertThat(get("/shop", language).body()).contains(words);
        assertThat(get("/shop", language).statusCode()).isEqualTo(words.isEmpty() ? 302 : 200);
    }

    @Test
    void feed_and_letter_carry_theirs() throws Exception {
        assertThat(get("/ads").body())
                .contains("utm_source=facebook&amp;utm_medium=paid")
                .contains("fbclid=");
        assertThat(get("/mail").body()).contains("utm_source=newsletter&amp;utm_medium=email");
    }

    @Test
    void guide_knows_the_desk_and_what_it_is_told() throws Exception {
        HttpRequest tell = HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/control/guide"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"quietSeconds\":30,\"accounts\":[{\"role\":\"owner\",\"name\":\"Olena\"}]}"))
                .build();
        HTTP.send(tell, HttpResponse.BodyHandlers.discarding());

        assertThat(get("/control/guide").body())
                .contains("\"deskUrl\":\"http://127.0.0.1:8080\"", "\"quietSeconds\":30", "\"name\":\"Olena\"");
    }

    private static HttpResponse<String> get(String path, String language) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(SANDBOX.url() + path))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(SANDBOX.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
