package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Answer;
import rozmova.testing.Browser;
import rozmova.testing.Desk;
import rozmova.testing.Flood;
import rozmova.testing.Flood.Wave;
import rozmova.testing.TestClock;

@QuarkusTest
class GuessingTest {
    private static final String PASSWORD = Desk.PASSWORD;
    private static final String WRONG = "not her password";

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void let_the_limits_end() {
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void ten_wrong_passwords_from_elsewhere_lock_nobody_out() {
        var olena = desk.owner();
        for (var attempt = 0; attempt < 10; attempt++) {
            signIn(desk.stranger(), olena.email(), WRONG);
        }

        assertThat(signIn(desk.stranger(), olena.email(), PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void whoever_guesses_has_to_wait_and_each_time_for_longer() {
        var olena = desk.owner();
        var attacker = desk.stranger();

        assertThat(guesses(attacker, olena.email(), 5)).containsOnly(401);
        for (var wait : List.of(5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800)) {
            var early = signIn(attacker, olena.email(), PASSWORD);
            assertThat(early.status()).isEqualTo(429);
            assertThat(early.code()).isEqualTo("too-many-attempts");
            assertThat(early.headers().firstValue("Retry-After")).hasValue("" + wait);

            clock.advance(Duration.ofSeconds(wait));
            assertThat(signIn(attacker, olena.email(), WRONG).status()).isEqualTo(401);
        }
    }

    @Test
    void whoever_comes_too_early_does_not_wait_longer_for_it() {
        var olena = desk.owner();
        var olenas = desk.stranger();
        guesses(olenas, olena.email(), 5);
        guesses(olenas, olena.email(), 20);

        clock.advance(Duration.ofSeconds(5));

        assertThat(signIn(olenas, olena.email(), PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_right_password_makes_the_wrong_ones_forgotten() {
        var olena = desk.owner();
        var olenas = desk.stranger();
        guesses(olenas, olena.email(), 4);
        signIn(olenas, olena.email(), PASSWORD).good();

        assertThat(guesses(olenas, olena.email(), 5)).containsOnly(401);
    }

    @Test
    void guesses_at_the_same_time_are_counted_one_by_one() {
        var olena = desk.owner();

        var answers = Flood.send(desk.server(), 100, number -> wave(olena.email(), "10.77.0.1"));

        assertThat(answers).isEqualTo(Map.of(401, 5, 429, 95));
    }

    @Test
    void a_line_with_many_ipv6_addresses_is_one_network() {
        var olena = desk.owner();

        var answers = Flood.send(
                desk.server(), 100, number -> wave(olena.email(), "2001:db8:7:7::" + Integer.toHexString(number)));

        assertThat(answers).isEqualTo(Map.of(401, 5, 429, 95));
    }

    @Test
    void a_thousand_wrong_passwords_from_everywhere_do_not_lock_the_person_out() {
        var olena = desk.owner();
        var olenas = desk.stranger();
        var cookie = browserCookie(signIn(olenas, olena.email(), PASSWORD).good());

        var answers = Flood.send(
                desk.server(),
                1_000,
                number -> wave(olena.email(), "10.78.%d.%d".formatted(number / 250, number % 250)));

        assertThat(answers).isEqualTo(Map.of(401, 30, 429, 970));
        assertThat(signIn(desk.stranger(), olena.email(), PASSWORD, cookie).status())
                .as("from anywhere with the known browser")
                .isEqualTo(200);
        var elsewhere = desk.stranger();
        var early = signIn(elsewhere, olena.email(), PASSWORD);
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).hasValue("20");
        clock.advance(Duration.ofSeconds(20));
        assertThat(signIn(elsewhere, olena.email(), PASSWORD).status())
                .as("from a new network, after the wait that was told")
                .isEqualTo(200);
    }

    @Test
    void a_known_browser_passes_where_its_network_has_tried_too_often() {
        var olena = desk.owner();
        var office = desk.stranger();
        var cookie = browserCookie(signIn(office, olena.email(), PASSWORD).good());
        var somebody = desk.address("guess");
        for (var attempt = 0; attempt < 100; attempt++) {
            signIn(office, somebody, WRONG);
        }

        assertThat(signIn(office, olena.email(), PASSWORD).status()).isEqualTo(429);
        assertThat(signIn(office, olena.email(), PASSWORD, cookie).status()).isEqualTo(200);
    }

    @Test
    void a_known_browser_that_guesses_has_to_wait_too() {
        var olena = desk.owner();
        var cookie =
                browserCookie(signIn(desk.stranger(), olena.email(), PASSWORD).good());

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(desk.stranger(), olena.email(), WRONG, cookie).status())
                    .isEqualTo(401);
        }

        assertThat(signIn(desk.stranger(), olena.email(), PASSWORD, cookie).status())
                .isEqualTo(429);
    }

    @Test
    void a_browser_is_known_for_those_who_signed_in_with_it_and_for_nobody_else() {
        var olena = desk.owner();
        var taras = desk.owner("Taras Hnatiuk");
        var attacker = desk.stranger();
        var his = browserCookie(signIn(attacker, taras.email(), PASSWORD).good());
        var hers =
                browserCookie(signIn(desk.stranger(), olena.email(), PASSWORD).good());
        guesses(attacker, olena.email(), 5);

        var renamed = hers.substring(0, hers.indexOf('=')) + his.substring(his.indexOf('='));
        var forged = hers.substring(0, hers.length() - 1) + (hers.endsWith("A") ? "B" : "A");

        for (var cookie : List.of(his, renamed, forged, hers.substring(0, hers.indexOf('=') + 1))) {
            assertThat(signIn(attacker, olena.email(), PASSWORD, cookie).status())
                    .isEqualTo(429);
        }
        assertThat(signIn(attacker, olena.email(), PASSWORD, his + "; " + hers).status())
                .isEqualTo(200);
    }

    @Test
    void a_browser_stays_known_after_signing_out_and_for_four_hundred_days() {
        var olena = desk.owner();
        var first = signIn(desk.stranger(), olena.email(), PASSWORD).good();
        var cookie = browserCookie(first);
        desk.withCookie(first.sessionCookie()).delete("session").good();
        var attacked = desk.stranger();

        clock.advance(Duration.ofDays(399));
        guesses(attacked, olena.email(), 5);
        assertThat(signIn(attacked, olena.email(), PASSWORD, cookie).status()).isEqualTo(200);

        clock.advance(Duration.ofDays(2));
        guesses(attacked, olena.email(), 5);
        assertThat(signIn(attacked, olena.email(), PASSWORD, cookie).status()).isEqualTo(429);
    }

    @Test
    void the_browsers_cookie_is_out_of_reach_and_names_nobody_in_the_open() {
        var olena = desk.owner();
        var answer = signIn(desk.stranger(), olena.email(), PASSWORD).good();

        var cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("rozmova_browser_"))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/api/v1", "Max-Age=34560000");
        assertThat(cookie)
                .doesNotContain(olena.email())
                .doesNotContain(olena.email().split("@", 2)[0]);
    }

    @Test
    void a_browser_is_known_from_an_accepted_invitation_on() {
        var olena = desk.owner();
        var sofia = desk.address("sofia");
        var accepted = desk.stranger()
                .post(
                        desk.invitation(olena, sofia, "manager"),
                        Map.of("name", "Sofia Bondar", "password", PASSWORD, "locale", "uk"))
                .good();
        var attacked = desk.stranger();
        guesses(attacked, sofia, 6);

        assertThat(signIn(attacked, sofia, PASSWORD, browserCookie(accepted)).status())
                .isEqualTo(200);
    }

    @Test
    void whether_there_is_such_a_person_makes_no_difference() {
        var olena = desk.owner();
        var nobody = desk.address("nobody");
        var one = desk.stranger();
        var other = desk.stranger();

        for (var attempt = 0; attempt < 8; attempt++) {
            var known = signIn(one, olena.email(), WRONG);
            var unknown = signIn(other, nobody, WRONG);
            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(unknown.headers().firstValue("Retry-After"))
                    .isEqualTo(known.headers().firstValue("Retry-After"));
            assertThat(unknown.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
        }
    }

    @Test
    void what_is_longer_than_any_address_or_password_is_refused_by_its_name() {
        var email = signIn(desk.stranger(), "o".repeat(300) + "@kvitka.example", PASSWORD);
        var password = signIn(desk.stranger(), desk.owner().email(), "x".repeat(201));

        assertThat(email.status()).isEqualTo(422);
        assertThat(email.field()).isEqualTo("email");
        assertThat(password.status()).isEqualTo(422);
        assertThat(password.field()).isEqualTo("password");
        assertThat(password.code()).isEqualTo("password-too-long");
    }

    private List<Integer> guesses(Browser from, String email, int times) {
        return IntStream.range(0, times)
                .mapToObj(attempt -> signIn(from, email, WRONG).status())
                .toList();
    }

    private Answer signIn(Browser from, String email, String password) {
        return from.post("session", Map.of("email", email, "password", password));
    }

    private Answer signIn(Browser from, String email, String password, String cookie) {
        return from.send(from.request("session")
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(body(email, password))));
    }

    private static Wave wave(String email, String address) {
        return Wave.post("/api/v1/session", address, "application/json", body(email, WRONG));
    }

    private static String body(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    /// The cookie by which the browser is known, as the browser sends it.
    private static String browserCookie(Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("rozmova_browser_"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
