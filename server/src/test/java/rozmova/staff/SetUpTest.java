package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.TestClock;

@QuarkusTest
class SetUpTest {
    @Inject
    Desk desk;

    @Inject
    FreshInstallation installation;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        installation.restore();
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void it_is_needed_until_the_first_project_exists() {
        assertThat(isNeeded()).isTrue();

        setUp(wish()).good();

        assertThat(isNeeded()).isFalse();
    }

    @Test
    void it_creates_the_project_and_signs_its_owner_in() {
        var answer = setUp(wish()).good();

        assertThat(answer.status()).isEqualTo(201);
        var olena = desk.withCookie(answer.sessionCookie());
        var me = olena.get("me").good().body();
        assertThat(me.at("/staff/name").asText()).isEqualTo("Olena Kravets");
        assertThat(me.at("/projects/0/name").asText()).isEqualTo("Kvitka Shop");
        assertThat(me.at("/projects/0/role").asText()).isEqualTo("owner");
        var project =
                olena.get("projects/" + me.at("/projects/0/id").asText()).good().body();
        assertThat(project.path("timeZone").asText()).isEqualTo("Europe/Kyiv");
        assertThat(project.at("/results/0").asText()).isEqualTo("Продаж");
        assertThat(project.path("language").asText()).isEqualTo("uk");
    }

    @Test
    void the_code_may_be_typed_carelessly() {
        var careless = " " + installation.code().toLowerCase(Locale.ROOT).replace("-", "  ");

        assertThat(setUp(wish("code", careless)).status()).isEqualTo(201);
    }

    @Test
    void a_wrong_code_is_refused_and_nothing_is_created() {
        var answer = setUp(wish("code", "AAAA-AAAA"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("setup-code-wrong");
        assertThat(answer.field()).isEqualTo("code");
        assertThat(isNeeded()).isTrue();
    }

    @Test
    void after_five_wrong_codes_in_a_minute_even_the_right_one_has_to_wait() {
        var someone = desk.stranger();
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(someone.post("setup", wish("code", "AAAA-AAAA")).status())
                    .isEqualTo(422);
        }

        assertThat(someone.post("setup", wish()).code()).isEqualTo("too-many-attempts");
        clock.advance(Duration.ofMinutes(1));
        assertThat(someone.post("setup", wish()).status()).isEqualTo(201);
    }

    @Test
    void wrong_codes_from_elsewhere_do_not_keep_the_owner_waiting() {
        for (var attempt = 0; attempt < 50; attempt++) {
            setUp(wish("code", "AAAA-AAAA"));
        }

        assertThat(setUp(wish()).status()).isEqualTo(201);
    }

    @Test
    void it_is_done_once() {
        setUp(wish()).good();

        var again = setUp(wish("email", "somebody@else.example"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("setup-done");
    }

    @Test
    void of_two_at_the_same_time_one_wins() throws Exception {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = together.submit(() -> setUp(wish("email", "first@kvitka.example")));
            var second = together.submit(() -> setUp(wish("email", "second@kvitka.example")));

            assertThat(Stream.of(first.get(), second.get()).map(Answer::status)).containsExactlyInAnyOrder(201, 409);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name, '  ', name-missing",
        "projectName, '', name-missing",
        "email, olena@kvitka, email-invalid",
        "password, 'too short', password-too-short",
        "password, aaaaaaaaaa, password-pattern",
        "password, sunshine2024, password-common",
        "password, kvitka-shop-2026, password-of-names",
        "timeZone, GMT+2, time-zone-unknown",
        "locale, fr, locale-unknown"
    })
    void an_input_that_cannot_be_used_is_named(String field, String value, String code) {
        var answer = setUp(wish(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(isNeeded()).isTrue();
    }

    private boolean isNeeded() {
        return desk.stranger().get("setup").good().body().path("needed").asBoolean();
    }

    private Answer setUp(Map<String, String> wish) {
        return desk.stranger().post("setup", wish);
    }

    private Map<String, String> wish(String field, String value) {
        var wish = new HashMap<>(wish());
        wish.put(field, value);
        return wish;
    }

    private Map<String, String> wish() {
        return Map.of(
                "code", installation.code(),
                "name", "Olena Kravets",
                "email", "olena@kvitka.example",
                "password", Desk.PASSWORD,
                "projectName", "Kvitka Shop",
                "timeZone", "Europe/Kyiv",
                "locale", "uk");
    }
}
