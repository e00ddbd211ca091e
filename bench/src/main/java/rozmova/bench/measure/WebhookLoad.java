package rozmova.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/// Clients' messages at a steady rate, whether the product keeps up or not.
final class WebhookLoad {
    static final int PER_SECOND = 100;
    static final int CHATS = 8;
    static final int WARM_UP = 15 * PER_SECOND;
    static final int MEASURED = 20 * PER_SECOND;

    private static final long FIRST_UPDATE = 900_000_000;
    private static final long FIRST_CLIENT = 7_100_000_000L;
    private static final String ACCEPTED = "200";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private final HttpClient client;
    private final URI hook;
    private final String secret;
    private final Screen screen;
    private int sent;

    WebhookLoad(HttpClient client, URI hook, String secret, Screen screen) {
        this.client = client;
        this.hook = hook;
        this.secret = secret;
        this.screen = screen;
    }

    /// Sends so many, and tells in nanoseconds how long each took to reach the screen.
    ///
    /// @throws IllegalStateException when one was refused or did not arrive
    Histogram run(int messages) throws InterruptedException {
        Map<String, Long> departures = new ConcurrentHashMap<>();
        Map<String, Integer> refusals = new ConcurrentHashMap<>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var begin = System.nanoTime();
            for (var index = 0; index < messages; index++) {
                var due = begin + index * (Duration.ofSeconds(1).toNanos() / PER_SECOND);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var number = sent++;
                senders.execute(() -> {
                    var request = request(number);
                    departures.put(text(number), System.nanoTime());
                    var answer = answer(request);
                    if (!answer.equals(ACCEPTED)) {
                        refusals.merge(answer, 1, Integer::sum);
                    }
                });
            }
        }
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Of %d webhook requests were refused: %s".formatted(messages, refusals));
        }
        return arrived(departures);
    }

    private Histogram arrived(Map<String, Long> departures) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (departures.keySet().stream().anyMatch(text -> screen.arrival(text) == 0)) {
            if (System.nanoTime() > end || !screen.connected()) {
                throw new IllegalStateException(
                        "Not all messages came to the screen; connected: " + screen.connected());
            }
            Thread.sleep(20);
        }
        var histogram = new Histogram(LONGEST, 3);
        departures.forEach((text, departure) -> histogram.recordValue(screen.arrival(text) - departure));
        return histogram;
    }

    /// The status, or what went wrong instead.
    private String answer(HttpRequest request) {
        try {
            return Integer.toString(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException failure) {
            return failure.toString();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private HttpRequest request(int number) {
        var person = FIRST_CLIENT + number % CHATS;
        var body = """
                {"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"%s",
                "from":{"id":%d,"is_bot":false,"first_name":"Client %d","language_code":"en"},
                "chat":{"id":%d,"first_name":"Client %d","type":"private"}}}""".formatted(
                        FIRST_UPDATE + number,
                        number + 1,
                        Instant.now().getEpochSecond(),
                        text(number),
                        person,
                        number % CHATS,
                        person,
                        number % CHATS);
        return HttpRequest.newBuilder(hook)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String text(int number) {
        return "live-" + number;
    }
}
