package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.shared.database.Database;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.Person;

@QuarkusTest
class TeamTest {
    @Inject
    Desk desk;

    @Inject
    Database database;

    @Inject
    Staff staff;

    @Test
    void everybody_sees_the_team_and_only_admins_the_invitations() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager", "Taras Hnatiuk");
        desk.invitation(olena, desk.address("sofia"), "viewer");

        var seenByOlena = olena.get("projects/{p}/staff").good().body();
        var seenByTaras = taras.get("projects/{p}/staff").good().body();

        assertThat(seenByTaras.path("staff").findValuesAsText("name"))
                .containsExactly("Olena Kravets", "Taras Hnatiuk");
        assertThat(seenByTaras.path("staff")).isEqualTo(seenByOlena.path("staff"));
        assertThat(seenByOlena.path("invites")).hasSize(1);
        assertThat(seenByTaras.path("invites")).isEmpty();
    }

    @Test
    void a_new_role_counts_from_the_next_request_on() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "viewer");

        var changed = changeRole(olena, taras, "supervisor").good();

        assertThat(changed.body().path("role").asText()).isEqualTo("supervisor");
        assertThat(taras.get("me").body().at("/projects/0/role").asText()).isEqualTo("supervisor");
    }

    @Test
    void whoever_is_removed_is_out_of_the_project_but_stays_signed_in() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager");

        olena.delete("projects/{p}/staff/" + taras.id()).good();

        assertThat(taras.get("projects/{p}").status()).isEqualTo(404);
        assertThat(taras.get("me").good().body().path("projects")).isEmpty();
        assertThat(olena.get("projects/{p}/staff").body().path("staff")).hasSize(1);
    }

    @Test
    void whoever_left_keeps_the_name_and_may_come_back() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager", "Taras Hnatiuk");
        olena.delete("projects/{p}/staff/" + taras.id()).good();

        var names = database.read(reading -> staff.names(reading, olena.projectId()));
        var invitation = desk.invitation(olena, taras.email(), "viewer");
        desk.stranger().post(invitation, Map.of("password", Desk.PASSWORD)).good();

        assertThat(names).containsEntry(taras.id(), "Taras Hnatiuk");
        assertThat(taras.get("me").body().at("/projects/0/role").asText()).isEqualTo("viewer");
    }

    @Test
    void the_last_owner_can_neither_leave_nor_step_down() {
        var olena = desk.owner();

        assertThat(changeRole(olena, olena, "admin").code()).isEqualTo("last-owner");
        assertThat(olena.delete("projects/{p}/staff/" + olena.id()).code()).isEqualTo("last-owner");
        assertThat(olena.get("projects/{p}/staff").body().at("/staff/0/role").asText())
                .isEqualTo("owner");
    }

    @Test
    void with_a_second_owner_the_first_may_leave() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager");
        changeRole(olena, taras, "owner").good();

        assertThat(olena.delete("projects/{p}/staff/" + olena.id()).status()).isEqualTo(204);
        assertThat(changeRole(taras, taras, "admin").code()).isEqualTo("last-owner");
    }

    @ParameterizedTest
    @CsvSource({
        "manager, supervisor, 200",
        "manager, admin, 403",
        "viewer, owner, 403",
        "admin, viewer, 403",
        "admin, admin, 403"
    })
    void an_admin_decides_only_about_those_below(String before, String after, int status) {
        var olena = desk.owner();
        var admin = desk.invite(olena, "admin");
        var member = desk.invite(olena, before);

        assertThat(changeRole(admin, member, after).status()).isEqualTo(status);
    }

    @Test
    void an_admin_removes_neither_owner_nor_admin() {
        var olena = desk.owner();
        var admin = desk.invite(olena, "admin");
        var other = desk.invite(olena, "admin");

        assertThat(admin.delete("projects/{p}/staff/" + olena.id()).status()).isEqualTo(403);
        assertThat(admin.delete("projects/{p}/staff/" + other.id()).status()).isEqualTo(403);
    }

    @Test
    void a_person_of_another_project_is_not_in_this_one() {
        var olena = desk.owner();
        var neighbour = desk.owner();

        assertThat(changeRole(olena, neighbour, "viewer").status()).isEqualTo(404);
        assertThat(olena.delete("projects/{p}/staff/" + neighbour.id()).status())
                .isEqualTo(404);
    }

    @Test
    void a_role_has_to_be_given() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "viewer");

        var answer = olena.patch("projects/{p}/staff/" + taras.id(), Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo("role");
    }

    @Test
    void everybody_changes_the_own_name_and_language() {
        var taras = desk.invite(desk.owner(), "viewer");

        var changed =
                taras.patch("me", Map.of("name", " Taras H. ", "locale", "ru")).good();

        assertThat(changed.body().at("/staff/name").asText()).isEqualTo("Taras H.");
        assertThat(changed.body().at("/staff/locale").asText()).isEqualTo("ru");
        assertThat(taras.get("me").body()).isEqualTo(changed.body());
    }

    @Test
    void a_name_or_language_that_cannot_be_used_changes_nothing() {
        var taras = desk.invite(desk.owner(), "viewer", "Taras Hnatiuk");

        assertThat(taras.patch("me", Map.of("name", "x".repeat(81))).code()).isEqualTo("name-too-long");
        assertThat(taras.patch("me", Map.of("locale", "fr", "name", "Other")).code())
                .isEqualTo("locale-unknown");
        assertThat(taras.get("me").body().at("/staff/name").asText()).isEqualTo("Taras Hnatiuk");
    }

    private static Answer changeRole(Person by, Person whose, String role) {
        return by.patch("projects/{p}/staff/" + whose.id(), Map.of("role", role));
    }
}
