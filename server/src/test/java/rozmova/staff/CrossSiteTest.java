package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.Person;

@QuarkusTest
class CrossSiteTest {
    @Inject
    Desk desk;

    @ParameterizedTest
    @CsvSource({"POST, projects/{p}/invites", "PATCH, me", "PATCH, projects/{p}", "DELETE, session"})
    void another_site_cannot_change_anything_with_our_cookie(String method, String path) {
        var answer = send(desk.owner(), method, path, Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("cross-site");
    }

    @Test
    void another_site_of_the_same_domain_is_another_site() {
        var answer = send(desk.owner(), "PATCH", "me", Map.of("Sec-Fetch-Site", "same-site"));

        assertThat(answer.code()).isEqualTo("cross-site");
    }

    @Test
    void another_origin_is_refused_by_older_browsers_too() {
        var answer = send(desk.owner(), "PATCH", "me", Map.of("Origin", "https://evil.example"));

        assertThat(answer.code()).isEqualTo("cross-site");
    }

    @Test
    void our_own_pages_may() {
        var own = "http://" + desk.server().getAuthority();

        assertThat(send(desk.owner(), "PATCH", "me", Map.of("Sec-Fetch-Site", "same-origin"))
                        .status())
                .isEqualTo(200);
        assertThat(send(desk.owner(), "PATCH", "me", Map.of("Origin", own)).status())
                .isEqualTo(200);
    }

    @Test
    void behind_a_proxy_our_pages_have_its_address() {
        var headers = Map.of("Origin", "https://desk.example", "X-Forwarded-Host", "desk.example");

        assertThat(send(desk.owner(), "PATCH", "me", headers).status()).isEqualTo(200);
    }

    @Test
    void a_link_from_elsewhere_still_opens_our_pages() {
        var answer = send(desk.owner(), "GET", "me", Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_form_of_another_site_cannot_sign_a_browser_in() {
        var form = desk.stranger()
                .request("session")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"email\":\"a@b.example\",\"password\":\"whatever else\"}"));

        assertThat(desk.stranger().send(form).status()).isEqualTo(415);
    }

    private static Answer send(Person who, String method, String path, Map<String, String> headers) {
        var request = who.request(path)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        headers.forEach(request::header);
        return who.send(request);
    }
}
