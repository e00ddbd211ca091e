package rozmova.bench.deliver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Sends straight to the platform, as a program would that keeps nothing and shows nothing: the least that has to be
/// done. It waits when it is asked to, and tries again what failed.
final class Straight implements Way {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /// More connections at once than a server has room to accept would measure the network's patience.
    private static final int AT_ONCE = 32;

    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private final HttpClient client;
    private final URI api;
    private final Waits waits;
    private final Map<String, Instant> held = new ConcurrentHashMap<>();
    private final Semaphore free = new Semaphore(AT_ONCE);

    /// @param api the base address of the platform's interface
    Straight(HttpClient client, URI api, Waits waits) {
        this.client = client;
        this.api = api;
        this.waits = waits;
    }

    @Override
    public void send(Talk talk, String text) throws IOException, InterruptedException {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("chat_id", talk.person())
                .put("text", text);
        var request = HttpRequest.newBuilder(
                        URI.create(api + "/bot" + talk.bot().token() + "/sendMessage"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var bot = talk.bot().username();
        while (true) {
            rest(bot);
            var answer = call(request);
            switch (answer.statusCode()) {
                case OK -> {
                    return;
                }
                case TOO_MANY -> hold(bot, answer.body());
                default -> {
                    if (answer.statusCode() < SERVER) {
                        throw new IllegalStateException("The sandbox answers " + answer.statusCode());
                    }
                    Thread.sleep(PAUSE);
                }
            }
        }
    }

    private HttpResponse<byte[]> call(HttpRequest request) throws IOException, InterruptedException {
        free.acquire();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } finally {
            free.release();
        }
    }

    private void rest(String bot) throws InterruptedException {
        var left = Duration.between(Instant.now(), held.getOrDefault(bot, Instant.MIN));
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }

    private void hold(String bot, byte[] answer) throws IOException {
        var seconds =
                JSON.readTree(answer).path("parameters").path("retry_after").asLong();
        var now = Instant.now();
        held.put(bot, now.plusSeconds(seconds));
        waits.add(bot, now, now.plusSeconds(seconds));
    }
}
