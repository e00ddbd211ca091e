package rozmova.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Answer;
import rozmova.testing.Desk;

@QuarkusTest
class CachingTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+)\"");

    @Inject
    Desk desk;

    @ParameterizedTest
    @ValueSource(strings = {"me", "projects/{p}", "projects/{p}/log", "projects/{p}/conversations", "setup"})
    void no_answer_of_the_interface_is_kept(String path) {
        var answer = desk.owner().get(path).good();

        assertThat(caching(answer)).isEqualTo("no-store");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "me, 401",
        "setup/there-is-no-such-route, 404",
        "/api/there-is-no-such-version, 404",
        "invites/made-up, 404",
        "/media/made-up/vase.jpg, 404"
    })
    void no_refusal_is_kept(String path, int status) {
        var answer = desk.stranger().get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(caching(answer)).isEqualTo("no-store");
    }

    @Test
    void no_refusal_of_a_body_is_kept() {
        var stranger = desk.stranger();

        var foreign = stranger.send(
                stranger.request("session").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")));
        var broken = stranger.send("POST", "session", "{");

        assertThat(foreign.status()).isEqualTo(415);
        assertThat(broken.status()).isEqualTo(400);
        assertThat(caching(foreign)).isEqualTo("no-store");
        assertThat(caching(broken)).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/sign-in", "/projects/1/log"})
    void a_browser_asks_for_the_page_each_time_and_gets_it_when_it_is_another(String path) {
        var stranger = desk.stranger();
        var first = stranger.get(path).good();
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var same = stranger.send(
                stranger.request(path).header("If-None-Match", tag).GET());
        var updated = stranger.send(stranger.request(path)
                .header("If-None-Match", "\"of-the-version-before\"")
                .header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .GET());

        assertThat(caching(first)).isEqualTo("no-cache");
        assertThat(same.status()).isEqualTo(304);
        assertThat(caching(same)).isEqualTo("no-cache");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.body()).isEqualTo(first.body());
    }

    @Test
    void every_address_of_the_page_has_the_same_page() {
        assertThat(desk.stranger().get("/").headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(desk.stranger().get("/sign-in").headers().firstValue("ETag"));
    }

    @Test
    void an_asset_is_kept_for_good_when_it_is_there() {
        var script = SCRIPT.matcher(desk.stranger().get("/").body().asText());
        assertThat(script.find()).isTrue();

        assertThat(caching(desk.stranger().get(script.group(1)).good()))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void an_asset_that_is_missing_is_asked_for_again() {
        var missing = desk.stranger().get("/assets/index-of-the-next-version.js");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(caching(missing)).isEqualTo("no-store");
    }

    @Test
    void nobody_learns_the_address_of_an_invitation_from_the_requests_of_its_page() {
        assertThat(referrers("/invite/a-secret")).isEqualTo("no-referrer");
        assertThat(referrers("/sign-in")).isEqualTo("same-origin");
    }

    @Test
    void with_https_before_it_browsers_are_told_to_come_by_nothing_else() {
        var stranger = desk.stranger();

        var encrypted = stranger.send(stranger.request("/sign-in")
                .header("X-Forwarded-Proto", "https")
                .GET());

        assertThat(encrypted.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(stranger.get("/sign-in").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private String referrers(String path) {
        return desk.stranger().get(path).headers().firstValue("Referrer-Policy").orElseThrow();
    }

    private static String caching(Answer answer) {
        return String.join(" and ", answer.headers().allValues("Cache-Control"));
    }
}
