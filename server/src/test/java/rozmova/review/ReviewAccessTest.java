package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Desk;
import rozmova.testing.Person;

@QuarkusTest
class ReviewAccessTest {
    @Inject
    Desk desk;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            route                      | body                                        | owner | admin | supervisor | manager | viewer
            GET /scorecards            | {}                                          | 200   | 200   | 200        | 403     | 403
            POST /scorecards           | {}                                          | 422   | 422   | 422        | 403     | 403
            PUT /scorecards/1          | {}                                          | 404   | 404   | 404        | 403     | 403
            DELETE /scorecards/1       | {}                                          | 404   | 404   | 404        | 403     | 403
            GET                        | {}                                          | 200   | 200   | 200        | 200     | 403
            POST                       | {}                                          | 422   | 422   | 422        | 403     | 403
            GET /1                     | {}                                          | 404   | 404   | 404        | 404     | 403
            PUT /1                     | {}                                          | 404   | 404   | 404        | 403     | 403
            DELETE /1                  | {}                                          | 404   | 404   | 404        | 403     | 403
            GET /averages              | {}                                          | 200   | 200   | 200        | 200     | 403
            GET /unseen                | {}                                          | 200   | 200   | 200        | 200     | 403
            GET /conversations/1       | {}                                          | 404   | 404   | 404        | 404     | 403
            POST /1/comments           | {"text":"a"}                                | 404   | 404   | 404        | 404     | 403
            DELETE /1/comments/1       | {}                                          | 404   | 404   | 404        | 404     | 403
            POST /1/seen               | {}                                          | 404   | 404   | 404        | 404     | 403
            GET /rules                 | {}                                          | 200   | 200   | 200        | 403     | 403
            POST /rules                | {}                                          | 422   | 422   | 422        | 403     | 403
            PUT /rules/1               | {}                                          | 404   | 404   | 404        | 403     | 403
            DELETE /rules/1            | {}                                          | 404   | 404   | 404        | 403     | 403
            GET /queue                 | {}                                          | 200   | 200   | 200        | 403     | 403
            POST /queue/draw           | {"count":1}                                 | 200   | 200   | 200        | 403     | 403
            POST /queue/1/skip         | {}                                          | 404   | 404   | 404        | 403     | 403
            """)
    void each_role_gets_as_far_as_it_may(
            String route, String body, int owner, int admin, int supervisor, int manager, int viewer) {
        var olena = desk.owner();
        var others = Stream.of("admin", "supervisor", "manager", "viewer").map(role -> desk.invite(olena, role));

        var statuses = Stream.concat(Stream.of(olena), others).map(person -> status(person, route, body));

        assertThat(statuses).containsExactly(owner, admin, supervisor, manager, viewer);
    }

    private static int status(Person person, String route, String body) {
        var parts = route.split(" ", 2);
        var path = "projects/{p}/reviews" + (parts.length == 2 ? parts[1] : "");
        return parts[0].equals("GET")
                ? person.get(path).status()
                : person.send(parts[0], path, body).status();
    }
}
