package rozmova.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Desk;
import rozmova.testing.Person;

/// What a body may be that is read as JSON.
@QuarkusTest
class JsonDoorTest {
    @Inject
    Desk desk;

    Person olena;

    @BeforeEach
    void open() {
        olena = desk.owner();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000@b.cc", "a\\ud800@b.cc", "a\\udc00\\ud800@b.cc"})
    void a_text_that_cannot_be_stored_is_refused_by_its_name(String email) {
        var answer = desk.stranger().post("session", "{\"email\":\"%s\",\"password\":\"x\"}".formatted(email));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("text-unusable");
        assertThat(answer.field()).isEqualTo("email");
    }

    @Test
    void texts_in_lists_are_looked_at_as_well() {
        var answer = olena.patch("projects/{p}", "{\"results\":[\"Sale\",\"a\\u0000\"]}");

        assertThat(answer.code()).isEqualTo("text-unusable");
        assertThat(answer.field()).isEqualTo("results");
    }

    @Test
    void names_are_texts_as_well() {
        var answer = olena.post(
                "projects/{p}/channels", "{\"messenger\":\"telegram\",\"credentials\":{\"to\\u0000ken\":\"1\"}}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("text-unusable");
    }

    @Test
    void escapes_within_a_text_are_looked_at_as_well() {
        var answer = olena.post("projects/{p}/log/exports", Map.of("format", "csv", "query", "channel=%00"));

        assertThat(answer.code()).isEqualTo("text-unusable");
        assertThat(answer.field()).isEqualTo("query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "\u202Eabc", "e\u0301", "\u0001\u007F"})
    void all_other_characters_are_welcome(String name) {
        var answer = olena.patch("projects/{p}", Map.of("name", "Shop " + name));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("name").asText()).isEqualTo("Shop " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/*",
                "*/*",
                "application/xml",
                "multipart/form-data; boundary=x",
                "foo",
                "/",
                "a/b/c"
            })
    void a_route_for_json_takes_nothing_else(String type) {
        // The last two take nothing but one text: the framework would make an object for them of any text.
        for (var path : List.of(
                "projects/{p}/invites",
                "projects/{p}/log/views",
                "session",
                "projects/{p}/reviews/queue/1/skip",
                "projects/{p}/conversations/1/signals")) {
            var answer =
                    olena.send(olena.request(path).header("Content-Type", type).POST(BodyPublishers.ofString("{}")));

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("unsupported-media-type");
            assertThat(answer.body().path("detail").asText()).contains("Content-Type");
        }
    }

    @Test
    void a_name_that_stands_twice_in_an_object_is_refused() {
        var answer = olena.patch("me", "{\"name\":\"Olena\",\"name\":\"Taras\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("body-broken");
        assertThat(answer.body().path("detail").asText()).contains("twice");
        assertThat(answer.field()).isEqualTo("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | me | [1] | ",
                "PATCH | me | \"Olena\" | ",
                "PATCH | me | 7 | ",
                "PATCH | me | {\"name\":{}} | name",
                "PATCH | projects/{p} | {\"quietSeconds\":\"soon\"} | quietSeconds",
                "PATCH | projects/{p} | {\"quietSeconds\":99999999999999999999} | quietSeconds",
                "PATCH | projects/{p} | {\"results\":\"Sale\"} | results",
                "POST | projects/{p}/invites | {\"email\":\"a@b.cc\",\"role\":\"kaiser\"} | role",
                "POST | projects/{p}/log/views | {\"name\":\"a\",\"query\":\"\",\"shared\":\"perhaps\"} | shared",
                "POST | projects/{p}/conversations/1/messages | {\"files\":[\"x\"]} | files",
                "POST | projects/{p}/conversations/1/messages | {\"files\":[null]} | files",
                "POST | projects/{p}/conversations/1/close | {\"tags\":[null]} | tags"
            })
    void a_body_that_does_not_fit_is_told_in_our_words(String method, String path, String body, String field) {
        var answer = olena.send(method, path, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("body-invalid");
        assertThat(answer.field()).isEqualTo(field == null ? "" : field);
        assertThat(answer.body().toString()).doesNotContainPattern(Leaks.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "hello", "{\"name\":", "{'name':1}", "{\"name\":\"\u0000\"}", "{\"name\":01}", "NaN", "{]"})
    void a_body_that_is_no_json_is_told_in_our_words(String body) {
        var answer = olena.patch("me", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("body-broken");
        assertThat(answer.body().toString()).doesNotContainPattern(Leaks.PATTERN);
    }

    @Test
    void json_has_bounds() {
        var deep = "{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}";
        var long_ = "{\"x\":" + "1".repeat(2_000) + "}";

        assertThat(olena.patch("me", deep).code()).isEqualTo("body-broken");
        assertThat(olena.patch("me", long_).code()).isEqualTo("body-broken");
        assertThat(olena.patch("me", long_).body().toString()).doesNotContainPattern(Leaks.PATTERN);
    }
}
