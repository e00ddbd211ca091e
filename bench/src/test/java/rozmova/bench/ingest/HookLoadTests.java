package rozmova.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HookLoadTests {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private HookLoad load;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/hooks/telegram/1", exchange -> {
            var genuine = "our-secret".equals(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.merge(body, 1, Integer::sum);
            var words = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(genuine ? status : 401, words.length);
            exchange.getResponseBody().write(words);
            exchange.close();
        });
        server.start();
        var hook = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/telegram/1");
        load = new HookLoad(new Door(List.of(new Door.Hook(hook, new TelegramEvents("our-secret", 1)))));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.close();
    }

    @Test
    void every_event_arrives_and_each_fiftieth_twice() throws InterruptedException {
        var burst = load.send(8, 200, LONG);

        assertThat(burst.events()).isEqualTo(200);
        assertThat(burst.answers().getTotalCount()).isEqualTo(204);
        assertThat(received).hasSize(200);
        assertThat(received.values()).filteredOn(times -> times == 2).hasSize(4);
    }

    @Test
    void the_next_burst_goes_on_with_new_events_and_a_repetition_brings_none() throws InterruptedException {
        load.send(2, 30, LONG);
        load.send(2, 30, LONG);
        load.repeat(2, 10);

        assertThat(load.sent()).isEqualTo(60);
        assertThat(received).hasSize(60);
    }

    @Test
    void a_burst_ends_with_its_time() throws InterruptedException {
        var burst = load.send(2, Long.MAX_VALUE, Duration.ofMillis(50));

        assertThat(burst.events()).isEqualTo(load.sent()).isEqualTo(received.size());
    }

    @Test
    void an_event_that_is_not_accepted_ends_the_measurement() {
        status = 503;

        assertThatIllegalStateException()
                .isThrownBy(() -> load.send(1, 1, LONG))
                .havingCause()
                .withMessageContaining("503");
    }
}
