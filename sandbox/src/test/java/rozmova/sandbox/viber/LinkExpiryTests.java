package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;

class LinkExpiryTests extends ViberWorld {

    // The world is built before this class has fields of its own.
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

    @Override
    SandboxOptions options() {
        return SandboxOptions.defaults().withTimeScale(0.01).withClock(NOW::get);
    }

    @Test
    void link_to_media_ends_after_an_hour() throws Exception {
        listen();
        iryna.picture(new byte[10], "");
        String link = probe.await("message").event().at("/message/media").asText();
        int before = load(link);

        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(61)));

        assertThat(before).isEqualTo(200);
        assertThat(load(link)).isEqualTo(404);
    }

    private static int load(String link) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(link)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
