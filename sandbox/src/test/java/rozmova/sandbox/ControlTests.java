package rozmova.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Json;

class ControlTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Sandbox sandbox = Sandbox.start(
            SandboxOptions.defaults().withBot(DemoBot.KVITKA).withDesk(URI.create("http://127.0.0.1:8080")));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void known_bot_is_there_from_the_start() throws Exception {
        assertThat(get("/telegram/bot" + DemoBot.KVITKA.token() + "/getMe").body())
                .contains("kvitka_bot");
    }

    @Test
    void deep_link_opens_the_phone_with_its_payload() throws Exception {
        assertThat(get("/t/kvitka_bot?start=tok_1").headers().firstValue("Location"))
                .contains("/phone/telegram?bot=kvitka_bot&start=tok_1");
    }

    @Test
    void payload_with_other_characters_is_dropped() throws Exception {
        assertThat(get("/t/kvitka_bot?start=a%20b").headers().firstValue("Location"))
                .contains("/phone/telegram?bot=kvitka_bot");
    }

    @Test
    void looking_at_a_chat_sends_nothing() throws Exception {
        assertThat(json(get(chat(newPerson()))).path("messages")).isEmpty();
        assertThat(sandbox.telegram().bots().all().getFirst().updates().all()).isEmpty();
    }

    @Test
    void start_and_text_reach_the_bot() throws Exception {
        long person = newPerson();

        post(chat(person) + "/send", "{\"kind\":\"start\",\"payload\":\"tok_1\"}");
        post(chat(person) + "/send", "{\"kind\":\"text\",\"text\":\"Добрий день\"}");

        JsonNode updates = json(get("/telegram/bot" + DemoBot.KVITKA.token() + "/getUpdates"));
        assertThat(updates.at("/result/0/message/text").asText()).isEqualTo("/start tok_1");
        assertThat(updates.at("/result/1/message/text").asText()).isEqualTo("Добрий день");
    }

    @Test
    void account_with_a_bot_attached_is_written_to_and_writes() throws Exception {
        long owner = newPerson();
        long person = newPerson();
        String business = "/control/telegram/bots/kvitka_bot/business";

        String id = json(post(business, "{\"owner\":" + owner + "}")).path("id").asText();
        post(chat(person) + "/send?connection=" + id, "{\"kind\":\"text\",\"text\":\"Добрий день\"}");
        post(business + "/" + id, "{\"act\":\"write\",\"person\":" + person + ",\"text\":\"Вітаю\"}");

        JsonNode messages = json(get(chat(person) + "?connection=" + id)).path("messages");
        assertThat(messages)
                .extracting(message -> message.path("text").asText())
                .containsExactly("Добрий день", "Вітаю");
        assertThat(json(get(chat(person))).path("messages")).isEmpty();
        JsonNode updates = json(get("/telegram/bot" + DemoBot.KVITKA.token() + "/getUpdates"));
        assertThat(updates.at("/result/2/business_message/from/id").asLong()).isEqualTo(owner);
    }

    @Test
    void file_is_sent_and_shown() throws Exception {
        long person = newPerson();

        var sent = json(post(chat(person) + "/files?kind=document&name=a.txt&caption=Ось", "вміст"));

        assertThat(sent.path("text").asText()).isEqualTo("Ось");
        String id = sent.at("/content/document/file_id").asText();
        assertThat(get("/control/telegram/files/kvitka_bot/" + id).body()).isEqualTo("вміст");
    }

    @Test
    void writing_to_a_blocked_bot_is_a_conflict() throws Exception {
        long person = newPerson();
        post(chat(person) + "/send", "{\"kind\":\"start\"}");
        post(chat(person) + "/do", "{\"act\":\"block\"}");

        var answer = post(chat(person) + "/send", "{\"kind\":\"text\",\"text\":\"Ви тут?\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("error").asText()).isEqualTo("unblock the bot first");
    }

    @Test
    void fault_is_ordered_and_met() throws Exception {
        post("/control/faults", "{\"method\":\"getMe\",\"fault\":\"too-many\",\"retryAfter\":3}");

        assertThat(get("/telegram/bot" + DemoBot.KVITKA.token() + "/getMe").statusCode())
                .isEqualTo(429);
        assertThat(get("/telegram/bot" + DemoBot.KVITKA.token() + "/getMe").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nonsense_is_refused_with_a_reason() throws Exception {
        var answer = post("/control/faults", "{\"fault\":\"earthquake\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo("unknown fault earthquake");
    }

    @Test
    void news_tells_of_every_change() throws Exception {
        BlockingQueue<String> lines = new ArrayBlockingQueue<>(16);
        Thread.ofVirtual().start(() -> listen(lines));
        assertThat(lines.poll(3, TimeUnit.MINUTES)).contains("listening");

        long person = newPerson();
        post(chat(person) + "/send", "{\"kind\":\"start\"}");

        String line = lines.poll(3, TimeUnit.MINUTES);
        while (line != null && !line.startsWith("data:")) {
            line = lines.poll(3, TimeUnit.MINUTES);
        }
        assertThat(line).contains("\"bot\":\"kvitka_bot\"").contains("\"person\":" + person);
    }

    @Test
    void every_new_browser_is_somebody_else() throws Exception {
        assertThat(newPerson()).isNotEqualTo(newPerson());
    }

    @Test
    void bot_may_write_to_an_old_acquaintance() throws Exception {
        post("/control/telegram/bots/kvitka_bot/acquaintances", "{\"people\":[{\"id\":77,\"firstName\":\"Олег\"}]}");

        var answer = get("/telegram/bot" + DemoBot.KVITKA.token() + "/sendMessage?chat_id=77&text=hello");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(get("/control/people"))).isEmpty();
    }

    private void listen(BlockingQueue<String> lines) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/control/telegram/news"))
                .header("Accept", "text/event-stream")
                .build();
        try {
            HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body().forEach(lines::add);
        } catch (IOException | UncheckedIOException | InterruptedException ended) {
            lines.add("ended");
        }
    }

    private long newPerson() throws Exception {
        return json(post("/control/people", "{}")).path("id").asLong();
    }

    private static String chat(long person) {
        return "/control/telegram/chats/kvitka_bot/" + person;
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
