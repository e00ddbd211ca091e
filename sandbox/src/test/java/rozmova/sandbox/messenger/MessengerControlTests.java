package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.DemoPage;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;

class MessengerControlTests extends MessengerWorld {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PAGE = "/control/messenger/pages/kvitka.shop";

    @Test
    void demo_page_is_known_beforehand() throws Exception {
        var demo = new DemoPage("77", "secret", new Page.Identity("78", "Demo", "demo", "EAAx"))
                .createIn(sandbox.messenger());

        assertThat(new GraphClient(sandbox.messengerApi(), "EAAx")
                        .get("me")
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo(demo.id());
    }

    @Test
    void page_is_created_with_its_secrets() throws Exception {
        var created = json(post("/control/messenger/pages", "{\"name\":\"Second\",\"username\":\"second\"}"));

        assertThat(created.path("token").asText()).startsWith("EAA");
        assertThat(created.at("/app/secret").asText()).hasSize(32);
    }

    @Test
    void deep_link_opens_the_phone_with_its_ref_and_text() throws Exception {
        assertThat(get("/m/kvitka.shop?ref=tok_1&text=%D0%9A").headers().firstValue("Location"))
                .contains("/phone/messenger?page=kvitka.shop&ref=tok_1&text=%D0%9A");
        assertThat(get("/m/kvitka.shop?ref=a%20b").headers().firstValue("Location"))
                .contains("/phone/messenger?page=kvitka.shop");
    }

    @Test
    void person_writes_and_page_answers_from_its_inbox() throws Exception {
        post(chat() + "/send", "{\"kind\":\"text\",\"text\":\"Добрий день\"}");
        post(PAGE + "/inbox", "{\"person\":\"" + iryna.psid() + "\",\"text\":\"Вітаю\"}");

        var view = json(get(chat()));
        assertThat(view.at("/messages/0/text").asText()).isEqualTo("Добрий день");
        assertThat(view.at("/messages/1/fromPage").asBoolean()).isTrue();
    }

    @Test
    void file_is_sent_and_shown() throws Exception {
        var sent = json(post(chat() + "/files?kind=file&name=a.txt", "вміст"));

        assertThat(get(sent.at("/content/attachments/0/payload/url").asText()).body())
                .isEqualTo("вміст");
    }

    @Test
    void mischief_and_faults_are_ordered() throws Exception {
        subscribe();
        post(PAGE + "/webhook", "{\"act\":\"twice\"}");
        post("/control/messenger/faults", "{\"fault\":\"refusal\",\"status\":400,\"code\":368,\"description\":\"no\"}");
        iryna.write("раз");

        assertThat(probe.await(2)).hasSize(2);
        assertThat(client.get("me").error()).isEqualTo("368/0");
        assertThat(json(get(PAGE + "/webhook"))).isNotEmpty();
    }

    @Test
    void page_may_write_to_an_old_acquaintance_within_the_window() throws Exception {
        String old =
                "{\"people\":[{\"psid\":\"4242424242424242\",\"firstName\":\"Олег\",\"heardAt\":\"2026-11-01T10:00:00Z\"},"
                        + "{\"psid\":\"4242424242424243\",\"firstName\":\"Ольга\"}]}";
        post(PAGE + "/acquaintances", old);

        assertThat(client.say("4242424242424242", "агов").error()).isEqualTo("10/2018278");
        assertThat(client.say("4242424242424243", "агов").error()).isEqualTo("ok");
        assertThat(json(get(PAGE + "/chats"))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void nonsense_is_refused_with_a_reason() throws Exception {
        assertThat(json(post(chat() + "/do", "{\"act\":\"fly\"}")).path("error").asText())
                .isEqualTo("unknown act fly");
    }

    private String chat() {
        return "/control/messenger/chats/kvitka.shop/" + phone.person().id();
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
