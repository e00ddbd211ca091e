package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.secret.RandomToken;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.TestClock;

@QuarkusTest
class InviteTest {
    private static final Map<String, String> SOFIA =
            Map.of("name", "Sofia Bondar", "password", Desk.PASSWORD, "locale", "uk");

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @Test
    void the_link_tells_who_is_invited_to_what() {
        var olena = desk.owner();
        var sofia = desk.address("sofia");

        var preview =
                desk.stranger().get(desk.invitation(olena, sofia, "supervisor")).good();

        assertThat(preview.body().path("projectName").asText()).isEqualTo("Kvitka Shop");
        assertThat(preview.body().path("email").asText()).isEqualTo(sofia);
        assertThat(preview.body().path("role").asText()).isEqualTo("supervisor");
        assertThat(preview.body().path("known").asBoolean()).isFalse();
    }

    @Test
    void whoever_accepts_is_signed_in_with_the_role() {
        var olena = desk.owner();
        var invitation = desk.invitation(olena, desk.address("sofia"), "supervisor");

        var answer = desk.stranger().post(invitation, SOFIA).good();

        assertThat(answer.body().at("/staff/name").asText()).isEqualTo("Sofia Bondar");
        assertThat(answer.body().at("/projects/0/role").asText()).isEqualTo("supervisor");
        assertThat(desk.withCookie(answer.sessionCookie()).get("me").status()).isEqualTo(200);
    }

    @Test
    void a_password_that_is_easy_to_guess_is_refused_and_the_link_still_works() {
        var invitation = desk.invitation(desk.owner(), desk.address("sofia"), "manager");

        var refused = desk.stranger()
                .post(invitation, Map.of("name", "Sofia Bondar", "password", "SofiaBondar!", "locale", "uk"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.field()).isEqualTo("password");
        assertThat(refused.code()).isEqualTo("password-of-names");
        assertThat(desk.stranger().post(invitation, SOFIA).status()).isEqualTo(200);
    }

    @Test
    void whoever_tries_many_links_has_to_wait() {
        var guesser = desk.stranger();
        var invitation = desk.invitation(desk.owner(), desk.address("sofia"), "manager");
        for (var attempt = 0; attempt < 30; attempt++) {
            assertThat(guesser.get("invites/" + RandomToken.create(24)).status())
                    .isEqualTo(404);
        }

        assertThat(guesser.get("invites/" + RandomToken.create(24)).status()).isEqualTo(429);
        assertThat(desk.stranger().get(invitation).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no%20token", "a.b"})
    void what_cannot_be_a_token_leads_nowhere(String token) {
        assertThat(desk.stranger().get("invites/" + token).code()).isEqualTo("invite-gone");
    }

    @Test
    void the_link_works_once() {
        var invitation = desk.invitation(desk.owner(), desk.address("sofia"), "manager");
        desk.stranger().post(invitation, SOFIA).good();

        assertThat(desk.stranger().get(invitation).code()).isEqualTo("invite-gone");
        assertThat(desk.stranger().post(invitation, SOFIA).code()).isEqualTo("invite-gone");
    }

    @Test
    void of_two_who_use_the_link_at_the_same_time_one_gets_in() throws Exception {
        var invitation = desk.invitation(desk.owner(), desk.address("sofia"), "manager");

        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = together.submit(() -> desk.stranger().post(invitation, SOFIA));
            var second = together.submit(() -> desk.stranger().post(invitation, SOFIA));

            assertThat(Stream.of(first.get(), second.get()).map(Answer::status).filter(status -> status == 200))
                    .hasSize(1);
        }
    }

    @Test
    void the_link_ends_after_seven_days() {
        var olena = desk.owner();
        var invitation = desk.invitation(olena, desk.address("sofia"), "manager");

        clock.advance(Duration.ofDays(7));

        var answer = desk.stranger().post(invitation, SOFIA);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("invite-gone");
    }

    @Test
    void a_withdrawn_link_leads_nowhere() {
        var olena = desk.owner();
        var invitation = desk.invitation(olena, desk.address("sofia"), "manager");
        var id = olena.get("projects/{p}/staff").body().at("/invites/0/id").asText();

        olena.delete("projects/{p}/invites/" + id).good();

        assertThat(desk.stranger().get(invitation).code()).isEqualTo("invite-gone");
    }

    @Test
    void a_second_invitation_replaces_the_first() {
        var olena = desk.owner();
        var sofia = desk.address("sofia");
        var first = desk.invitation(olena, sofia, "viewer");
        var second = desk.invitation(olena, sofia, "manager");

        assertThat(desk.stranger().get(first).status()).isEqualTo(404);
        assertThat(desk.stranger().get(second).body().path("role").asText()).isEqualTo("manager");
    }

    @Test
    void a_person_known_from_another_project_gives_only_the_password() {
        var taras = desk.owner("Taras Hnatiuk");
        var invitation = desk.invitation(desk.owner(), taras.email(), "manager");

        var preview = desk.stranger().get(invitation).good();
        var answer = desk.stranger()
                .post(invitation, Map.of("password", Desk.PASSWORD, "name", "Somebody Else"))
                .good();

        assertThat(preview.body().path("known").asBoolean()).isTrue();
        assertThat(answer.body().at("/staff/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(answer.body().path("projects")).hasSize(2);
    }

    @Test
    void a_known_person_with_another_password_does_not_get_in() {
        var taras = desk.owner("Taras Hnatiuk");
        var invitation = desk.invitation(desk.owner(), taras.email(), "manager");

        var answer = desk.stranger().post(invitation, Map.of("password", "not his password"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(desk.stranger().get(invitation).status()).isEqualTo(200);
    }

    @Test
    void a_member_is_not_invited_again() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager");

        var answer = olena.post("projects/{p}/invites", Map.of("email", taras.email(), "role", "viewer"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("email-taken");
    }

    @Test
    void only_an_owner_invites_an_admin() {
        var olena = desk.owner();
        var admin = desk.invite(olena, "admin");
        var wish = Map.of("email", desk.address("second-admin"), "role", "admin");

        assertThat(admin.post("projects/{p}/invites", wish).code()).isEqualTo("forbidden");
        assertThat(olena.post("projects/{p}/invites", wish).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "boss", ""})
    void nobody_is_invited_as_anything_else(String role) {
        var answer = desk.owner().post("projects/{p}/invites", Map.of("email", desk.address("sofia"), "role", role));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo("role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sofia", "sofia@", "@kvitka.example", "sofia@kvitka", "a b@kvitka.example", "a@b@c.de"})
    void an_incomplete_address_is_refused(String email) {
        var answer = desk.owner().post("projects/{p}/invites", Map.of("email", email, "role", "manager"));

        assertThat(answer.code()).isEqualTo("email-invalid");
        assertThat(answer.field()).isEqualTo("email");
    }

    @Test
    void the_secret_link_is_shown_once() {
        var olena = desk.owner();
        desk.invitation(olena, desk.address("sofia"), "manager");

        var listed = olena.get("projects/{p}/staff").good().body().at("/invites/0");

        assertThat(listed.path("link").isNull()).isTrue();
        assertThat(listed.path("role").asText()).isEqualTo("manager");
    }
}
