package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Json;

class ViberControlTests extends ViberWorld {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private String chat = "";

    @BeforeEach
    void somebody_is_there() throws Exception {
        listen();
        long person = json(post("/control/people", "{}")).path("id").asLong();
        chat = "/control/viber/chats/kvitka/" + person;
    }

    @Test
    void deep_link_opens_the_phone_and_tells_nobody() throws Exception {
        String text = URLEncoder.encode("Замовлення #1", StandardCharsets.UTF_8);

        assertThat(get("/v/kvitka?context=tok_1&text=" + text).headers().firstValue("Location"))
                .contains("/phone/viber?account=kvitka&context=tok_1&text=" + text);
        assertThat(get("/v?chatURI=kvitka&context=tok_1").headers().firstValue("Location"))
                .contains("/phone/viber?account=kvitka&context=tok_1");
        assertThat(account.events().all()).isEmpty();
    }

    @Test
    void arriving_writing_and_seeing_reach_the_account() throws Exception {
        post(chat + "/do", "{\"act\":\"arrive\",\"context\":\"tok_1\"}");
        post(chat + "/send", "{\"kind\":\"text\",\"text\":\"Добрий день\"}");

        assertThat(probe.await("conversation_started").event().path("context").asText())
                .isEqualTo("tok_1");
        assertThat(probe.await("message").text()).isEqualTo("Добрий день");
        JsonNode view = json(get(chat));
        assertThat(view.path("standing").asText()).isEqualTo("subscribed");
        assertThat(view.path("canWrite").asBoolean()).isTrue();
        assertThat(view.at("/messages/0/token").asText()).matches("\\d{19}");
        assertThat(view.path("account").has("token")).isFalse();
    }

    @Test
    void file_is_sent_and_shown() throws Exception {
        var sent = json(post(chat + "/files?kind=file&name=a.txt", "вміст"));

        assertThat(sent.at("/content/file_name").asText()).isEqualTo("a.txt");
        assertThat(get("/control/viber/files/kvitka/" + sent.path("fileId").asText())
                        .body())
                .isEqualTo("вміст");
    }

    @Test
    void several_devices_can_be_ordered() throws Exception {
        post(chat + "/send", "{\"kind\":\"text\",\"text\":\"Добрий день\"}");
        post(chat + "/do", "{\"act\":\"device\",\"count\":2}");

        client.send(text("Вітаю").put("receiver", json(get(chat)).path("userId").asText()));

        probe.await("delivered", 2);
    }

    @Test
    void account_may_write_to_an_old_acquaintance() throws Exception {
        String id = "jc9HsWTZ2Yf2NkRZ8KcNug==";
        post(
                "/control/viber/accounts/kvitka/acquaintances",
                "{\"people\":[{\"userId\":\"" + id + "\",\"name\":\"Олег\"}]}");

        assertThat(client.send(text("Вітаю").put("receiver", id)).status()).isZero();
        assertThat(json(get("/control/viber/accounts/kvitka/chats")).findValuesAsText("userId"))
                .contains(id);
    }

    @Test
    void faults_conditions_and_tokens_are_ordered() throws Exception {
        post("/control/viber/faults", "{\"method\":\"get_account_info\",\"fault\":\"too-many\",\"retryAfter\":3}");
        assertThat(client.call("get_account_info").status()).isEqualTo(12);

        post("/control/viber/accounts/kvitka/condition", "{\"condition\":\"suspended\"}");
        assertThat(client.call("get_account_info").status()).isEqualTo(9);

        post("/control/viber/accounts/kvitka/revoke", "{}");
        assertThat(client.call("get_account_info").status()).isEqualTo(2);
    }

    @Test
    void mischief_is_ordered_and_attempts_are_listed() throws Exception {
        post("/control/viber/accounts/kvitka/webhook", "{\"act\":\"signature\",\"value\":\"beef\"}");
        post(chat + "/send", "{\"kind\":\"text\",\"text\":\"Добрий день\"}");

        assertThat(probe.await("message").signature()).isEqualTo("beef");
        post("/control/viber/accounts/kvitka/webhook", "{\"act\":\"again\",\"eventId\":1}");
        probe.await("message", 2);
        assertThat(json(get("/control/viber/accounts/kvitka/webhook")).has("malformedWelcomes"))
                .isTrue();
    }

    @Test
    void writing_to_a_closed_chat_is_a_conflict() throws Exception {
        client.call("set_webhook", Json.object().put("url", ""));

        var answer = post(chat + "/send", "{\"kind\":\"text\",\"text\":\"Ви тут?\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void nonsense_is_refused_with_a_reason() throws Exception {
        assertThat(json(post(chat + "/do", "{\"act\":\"dance\"}")).path("error").asText())
                .isEqualTo("unknown act dance");
        assertThat(post("/control/viber/accounts/kvitka/condition", "{\"condition\":\"odd\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body()).orElseThrow();
    }
}
