package rozmova.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuideTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withClock(time::get));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void steps_are_done_in_whichever_messenger_they_are_done() throws Exception {
        var page = sandbox.messenger().createPage("Kvitka", "kvitka.shop");
        var chat = sandbox.messenger().phone("Ірина", "").open(page);
        pass();

        chat.write("Добрий день!");

        assertThat(guide()).contains("\"started\":true,\"wrote\":true,\"answered\":false");
    }

    @Test
    void what_was_written_before_the_desk_introduced_itself_does_not_count() throws Exception {
        var bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
        var chat = sandbox.telegram().phone("Ірина", "").open(bot);
        pass();
        chat.start();
        chat.write("Добрий день!");

        introduce();
        assertThat(guide()).contains("\"started\":false,\"wrote\":false");

        pass();
        chat.start();
        assertThat(guide()).contains("\"started\":true,\"wrote\":false");
    }

    @Test
    void a_welcome_is_no_answer() throws Exception {
        var page = sandbox.messenger().createPage("Kvitka", "kvitka.shop");
        var chat = sandbox.messenger().phone("Ірина", "").open(page);
        pass();
        page.writeFromInbox(chat.psid(), "Вітаємо!");
        pass();
        chat.write("Добрий день!");
        assertThat(guide()).contains("\"wrote\":true,\"answered\":false");

        pass();
        page.writeFromInbox(chat.psid(), "Чим допомогти?");
        assertThat(guide()).contains("\"wrote\":true,\"answered\":true");
    }

    private void pass() {
        time.updateAndGet(now -> now.plusSeconds(1));
    }

    private String guide() throws Exception {
        return send(request().build());
    }

    private void introduce() throws Exception {
        send(request()
                .POST(HttpRequest.BodyPublishers.ofString("{\"quietSeconds\":30}"))
                .build());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + "/control/guide"));
    }

    private static String send(HttpRequest request) throws Exception {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
