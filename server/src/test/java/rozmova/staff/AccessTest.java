package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.testing.Desk;
import rozmova.testing.Person;
import rozmova.testing.Route;

/// Who gets where. The first two tests find every route of the product by themselves, also those of other packages.
@QuarkusTest
class AccessTest {
    @Inject
    Desk desk;

    @Inject
    Agents agents;

    static Stream<Route> routesThatNeedASignIn() {
        return Route.all().stream().filter(route -> !route.isPublic());
    }

    static Stream<Route> routesOfAProject() {
        return routesThatNeedASignIn().filter(route -> route.path().contains("/projects/{project}"));
    }

    @ParameterizedTest
    @MethodSource("routesThatNeedASignIn")
    void without_a_sign_in_nothing_answers(Route route) {
        var answer = route.call(desk.stranger(), 1);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("sign-in-needed");
    }

    @ParameterizedTest
    @MethodSource("routesOfAProject")
    void the_neighbours_project_does_not_exist(Route route) {
        var neighbour = desk.owner();

        var answer = route.call(desk.owner(), neighbour.projectId());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    route                      | body                                              | owner | admin | supervisor | manager | viewer
                    GET projects/{p}           | {}                                                | 200   | 200   | 200        | 200     | 200
                    PATCH projects/{p}         | {"quietSeconds":60}                               | 200   | 200   | 403        | 403     | 403
                    GET projects/{p}/audit     | {}                                                | 200   | 200   | 403        | 403     | 403
                    GET projects/{p}/staff     | {}                                                | 200   | 200   | 200        | 200     | 200
                    POST projects/{p}/invites  | {"email":"new@kvitka.example","role":"manager"}   | 201   | 201   | 403        | 403     | 403
                    DELETE projects/{p}/invites/1 | {}                                             | 404   | 404   | 403        | 403     | 403
                    PATCH projects/{p}/staff/1 | {"role":"viewer"}                                 | 404   | 404   | 403        | 403     | 403
                    DELETE projects/{p}/staff/1 | {}                                               | 404   | 404   | 403        | 403     | 403
                    """)
    void each_role_gets_as_far_as_it_may(
            String route, String body, int owner, int admin, int supervisor, int manager, int viewer) {
        var olena = desk.owner();
        var others = Stream.of("admin", "supervisor", "manager", "viewer").map(role -> desk.invite(olena, role));

        var statuses = Stream.concat(Stream.of(olena), others).map(person -> status(person, route, body));

        assertThat(statuses).containsExactly(owner, admin, supervisor, manager, viewer);
    }

    @Test
    void a_connection_finds_its_agent_by_the_cookie() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager", "Taras Hnatiuk");

        var agent =
                agents.of(taras.cookie(), olena.projectId(), Permission.WRITE).orElseThrow();

        assertThat(agent.name()).isEqualTo("Taras Hnatiuk");
        assertThat(agent.projectId()).isEqualTo(olena.projectId());
        assertThat(agent.role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void a_connection_without_session_membership_or_permission_finds_none() {
        var olena = desk.owner();
        var taras = desk.invite(olena, "manager");
        var neighbour = desk.owner();

        assertThat(agents.of("made-up", olena.projectId(), Permission.READ_LOG)).isEmpty();
        assertThat(agents.of(neighbour.cookie(), olena.projectId(), Permission.READ_LOG))
                .isEmpty();
        assertThat(agents.of(taras.cookie(), olena.projectId(), Permission.EXPORT))
                .isEmpty();
    }

    private static int status(Person person, String route, String body) {
        var parts = route.split(" ", 2);
        return parts[0].equals("GET")
                ? person.get(parts[1]).status()
                : person.send(parts[0], parts[1], body).status();
    }
}
