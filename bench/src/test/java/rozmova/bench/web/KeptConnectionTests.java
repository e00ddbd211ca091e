package rozmova.bench.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class KeptConnectionTests {
    private static final String LONG = "Вітаю! ".repeat(20_000);

    private HttpServer server;
    private KeptConnection connection;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var known = "session=1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
            var words = LONG.getBytes(StandardCharsets.UTF_8);
            var chunked = exchange.getRequestURI().getPath().equals("/chunked");
            exchange.sendResponseHeaders(known ? 200 : 401, chunked ? 0 : words.length);
            exchange.getResponseBody().write(words);
            exchange.close();
        });
        server.start();
        connection = new KeptConnection(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "session=1");
    }

    @AfterEach
    void stop() throws IOException {
        connection.close();
        server.stop(0);
    }

    @Test
    void answers_of_a_known_length_and_in_chunks_follow_each_other() throws IOException {
        for (var path : new String[] {"/", "/chunked", "/", "/chunked"}) {
            var body = new ByteArrayOutputStream();

            assertThat(connection.get(path, body)).isEqualTo(200);
            assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo(LONG);
        }
    }
}
