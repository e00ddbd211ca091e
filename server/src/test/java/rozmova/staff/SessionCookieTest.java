package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.Person;

@QuarkusTest
class SessionCookieTest {
    private static final String GUARDED = "__Host-rozmova_session";
    private static final String PLAIN = "rozmova_session";

    @Inject
    Desk desk;

    private Person olena;

    @BeforeEach
    void found() {
        olena = desk.owner();
    }

    @Test
    void with_https_its_name_binds_it_to_this_host_and_to_encryption() {
        var given = cookies(signIn(""));

        assertThat(given).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith(GUARDED + "=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain"));
    }

    @Test
    void with_https_it_signs_in_by_that_name_and_by_no_other() {
        var value = value(cookies(signIn("")).getFirst());

        assertThat(me(GUARDED + "=" + value).status()).isEqualTo(200);
        // The owner of a neighbouring name could have put this one there.
        assertThat(me(PLAIN + "=" + value).status()).isEqualTo(401);
    }

    @Test
    void a_neighbours_cookie_beside_ours_changes_nothing() {
        var ours = value(cookies(signIn("")).getFirst());
        var neighbours = desk.owner().cookie();

        var me = me(PLAIN + "=" + neighbours + "; " + GUARDED + "=" + ours).good();

        assertThat(me.body().at("/staff/email").asText()).isEqualTo(olena.email());
    }

    @Test
    void whoever_comes_with_the_cookie_of_before_https_leaves_it_at_the_door() {
        var given = cookies(signIn(PLAIN + "=" + olena.cookie()));

        assertThat(given).hasSize(2).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(PLAIN + "=;")
                .contains("Max-Age=0"));
        assertThat(olena.get("me").status()).isEqualTo(401);
    }

    @Test
    void without_https_it_is_a_plain_one() {
        var given = cookies(desk.stranger().post("session", credentials()));

        assertThat(given)
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).startsWith(PLAIN + "=").doesNotContain("Secure"));
    }

    @Test
    void whoever_signs_in_anew_with_the_same_browser_ends_what_it_carried() {
        desk.withCookie(olena.cookie()).post("session", credentials()).good();

        assertThat(olena.get("me").status()).isEqualTo(401);
    }

    @Test
    void a_failed_attempt_ends_nothing() {
        desk.withCookie(olena.cookie())
                .post("session", "{\"email\":\"%s\",\"password\":\"a wrong one\"}".formatted(olena.email()));

        assertThat(olena.get("me").status()).isEqualTo(200);
    }

    @Test
    void whoever_signs_out_carries_nothing_away() {
        var value = value(cookies(signIn("")).getFirst());

        var goodbye = olena.send(https("session", GUARDED + "=" + value).DELETE());

        assertThat(goodbye.status()).isEqualTo(204);
        assertThat(cookies(goodbye)).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith(GUARDED + "=;")
                .contains("Max-Age=0", "Secure"));
        assertThat(goodbye.headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
        assertThat(me(GUARDED + "=" + value).status()).isEqualTo(401);
    }

    private Answer signIn(String carried) {
        return desk.stranger()
                .send(https("session", carried)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(credentials())))
                .good();
    }

    private Answer me(String cookie) {
        return desk.stranger().send(https("me", cookie).GET());
    }

    /// What a proxy on this machine hands on.
    private HttpRequest.Builder https(String path, String cookie) {
        var request = desk.stranger().request(path).header("X-Forwarded-Proto", "https");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private String credentials() {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(olena.email(), Desk.PASSWORD);
    }

    /// Those of sessions; the one by which a browser is known again signs nobody in.
    private static List<String> cookies(Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(PLAIN + "=") || cookie.startsWith(GUARDED + "="))
                .toList();
    }

    private static String value(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }
}
