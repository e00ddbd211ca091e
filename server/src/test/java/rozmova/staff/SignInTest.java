package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.TestClock;

@QuarkusTest
class SignInTest {
    private static final String PASSWORD = Desk.PASSWORD;

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @Test
    void whoever_knows_the_password_is_signed_in_and_sees_the_projects() {
        var olena = desk.owner();

        var answer = signIn(olena.email(), PASSWORD).good();

        assertThat(answer.body().at("/staff/email").asText()).isEqualTo(olena.email());
        assertThat(answer.body().at("/projects/0/role").asText()).isEqualTo("owner");
        var me = desk.withCookie(answer.sessionCookie()).get("me").good();
        assertThat(me.body()).isEqualTo(answer.body());
    }

    @Test
    void the_address_may_be_typed_in_any_letters() {
        var olena = desk.owner();

        assertThat(signIn(" " + olena.email().toUpperCase(Locale.ROOT), PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var olena = desk.owner();

        var answer = signIn(olena.email(), PASSWORD);

        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_refused_alike() {
        var olena = desk.owner();

        var wrong = signIn(olena.email(), "not her password");
        var unknown = signIn("nobody@kvitka.example", PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign-in-failed");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void an_empty_sign_in_is_refused_and_not_an_accident() {
        assertThat(desk.stranger().post("session", "{}").status()).isEqualTo(401);
        assertThat(desk.stranger().post("session", "null").status()).isEqualTo(400);
        assertThat(desk.stranger().post("session", "").status()).isEqualTo(400);
        assertThat(desk.stranger().post("session", "{\"email\":").status()).isEqualTo(400);
        assertThat(desk.stranger().post("session", "{\"email\":[]}").status()).isEqualTo(422);
    }

    @Test
    void one_address_that_tries_many_people_has_to_wait_too() {
        var attacker = desk.stranger();
        for (var attempt = 0; attempt < 100; attempt++) {
            attacker.post("session", Map.of("email", "guess-%d@kvitka.example".formatted(attempt), "password", ""));
        }

        var refused = attacker.post("session", Map.of("email", "next@kvitka.example", "password", PASSWORD));

        assertThat(refused.code()).isEqualTo("too-many-attempts");
        assertThat(signIn(desk.owner().email(), PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void after_signing_out_the_cookie_is_worth_nothing() {
        var olena = desk.owner();

        var answer = olena.delete("session");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.sessionCookie()).isEmpty();
        assertThat(olena.get("me").status()).isEqualTo(401);
    }

    @Test
    void signing_out_here_leaves_other_browsers_signed_in() {
        var laptop = desk.owner();
        var phone = desk.signIn(laptop);

        laptop.delete("session").good();

        assertThat(phone.get("me").status()).isEqualTo(200);
    }

    @Test
    void a_session_ends_thirty_days_after_its_last_use() {
        var olena = desk.owner();
        clock.advance(Duration.ofDays(29));
        olena.get("me").good();

        clock.advance(Duration.ofDays(29));
        assertThat(olena.get("me").status()).isEqualTo(200);

        clock.advance(Duration.ofDays(30));
        assertThat(olena.get("me").status()).isEqualTo(401);
    }

    @Test
    void the_twenty_first_browser_signs_out_the_one_used_longest_ago() {
        var first = desk.owner();
        clock.advance(Duration.ofMinutes(6));
        var second = desk.signIn(first);
        for (var browser = 0; browser < 19; browser++) {
            desk.signIn(first);
        }

        assertThat(first.get("me").status()).isEqualTo(401);
        assertThat(second.get("me").status()).isEqualTo(200);
    }

    @Test
    void a_cookie_that_nobody_gave_out_signs_nobody_in() {
        var answer = desk.withCookie("made-up").get("me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("sign-in-needed");
    }

    private Answer signIn(String email, String password) {
        return desk.stranger().post("session", Map.of("email", email, "password", password));
    }
}
