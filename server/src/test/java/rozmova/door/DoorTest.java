package rozmova.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.Person;

/// What no route has to look at, since it is refused before.
@QuarkusTest
class DoorTest {
    @Inject
    Desk desk;

    Person olena;

    @BeforeEach
    void open() {
        olena = desk.owner();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/w/%00.js",
                "/w/a%00/widget",
                "/api/v1/invites/%00",
                "/api/v1/invites/%C0%80",
                "/media/%ff/a.txt"
            })
    void a_path_that_is_no_text_leads_nowhere(String path) {
        assertThat(desk.stranger().get(path).code()).isEqualTo("address-malformed");
        assertThat(desk.stranger().get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"q=a%00b, q", "tag=a%ff, tag", "campaign=%ED%A0%80, campaign", "a=1&cursor=%C0%80, cursor", "%00=1, "})
    void a_parameter_that_is_no_text_is_refused_by_its_name(String query, String field) {
        var answer = olena.get("projects/{p}/log?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("text-unusable");
        assertThat(answer.field()).isEqualTo(field == null ? "" : field);
    }

    @ParameterizedTest
    @CsvSource({
        "created, 2026-01-01T00:00:00Z -",
        "closed, 2026-01-01T00:00:00Z =9999-99-99 99:99:99+99",
        "closed, 2026-01-01T00:00:00Z =2026-02-30 00:00:00+00",
        "created, +999999999-01-01T00:00:00Z -",
        "created, -999999999-01-01T00:00:00Z -",
        "messages, 2026-01-01T00:00:00Z =999999999"
    })
    void a_cursor_with_impossible_content_is_no_cursor(String sort, String content) {
        var cursor = Base64.getUrlEncoder().encodeToString(("1 " + content).getBytes(StandardCharsets.UTF_8));

        var status = olena.get("projects/{p}/log?sort=%s&cursor=%s".formatted(sort, cursor))
                .status();

        assertThat(status).isIn(200, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "text/html", "image/png;q=1"})
    void an_upload_whose_answer_nobody_wants_stores_nothing(String accept) {
        var first = upload("*/*").good().body().path("id").asLong();

        var refused = upload(accept);
        var second = upload("application/json").good().body().path("id").asLong();

        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.code()).isEqualTo("not-acceptable");
        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void whoever_likes_a_page_better_gets_json_all_the_same() {
        var answer = upload("text/html, application/json;q=0.1").good();

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body().path("name").asText()).isEqualTo("a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/projects;x=1/{p}",
                "/api/v1;/me",
                "/api/v1/projects/{p};a=b;c=d/log",
                "/w;x/abc/widget",
                "/projects/1;x",
                "/;x"
            })
    void matrix_parameters_are_refused_everywhere(String path) {
        var answer = olena.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("address-malformed");
        assertThat(desk.stranger().get(path.replace("{p}", "1")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "projects/99999999999999999999, 404",
        "projects/-1, 404",
        "projects/abc, 404",
        "projects/{p}/files/1/thumbnail?size=99999999999, 404",
        "projects/{p}/log?limit=-1, 422",
        "projects/{p}/log?limit=99999999999, 422",
        "projects/{p}/log?from=%2B999999999-12-31T23:59:59Z, 422",
        "projects/{p}/log?to=300000-01-01, 422",
        "projects/{p}/audit?cursor=99999999999999999999, 422",
        "nowhere, 404"
    })
    void numbers_and_days_beyond_all_bounds_are_refused(String path, int status) {
        var answer = olena.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isNotEmpty();
    }

    @Test
    void a_method_that_an_address_does_not_take_is_told() {
        var answer = olena.send("PUT", "me", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("method-not-allowed");
    }

    @Test
    void behind_our_proxy_the_last_address_is_the_senders() {
        olena.send(olena.request("projects/{p}/reports/summary.csv")
                        .setHeader("X-Forwarded-For", "6.6.6.6, 10.9.8.7")
                        .GET())
                .good();

        var entry = olena.get("projects/{p}/audit").good().body().at("/entries/0");

        assertThat(entry.path("address").asText()).isEqualTo("10.9.8.7");
    }

    private Answer upload(String accept) {
        return olena.send(olena.request("projects/{p}/files?name=a.txt")
                .header("Content-Type", "text/plain")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("hello")));
    }
}
