package rozmova.shared.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Desk;

@QuarkusTest
class SlowReaderTest {
    private static final byte[] QUESTION =
            "GET /q/health/live HTTP/1.1\r\nHost: desk.example\r\n\r\n".getBytes(US_ASCII);
    private static final int PATIENCE_MILLIS = 15_000;

    @Inject
    Desk desk;

    private Socket socket;

    @BeforeEach
    void connect() throws IOException {
        var server = desk.server();
        socket = new Socket();
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    }

    @AfterEach
    void hangUp() throws IOException {
        socket.close();
    }

    @Test
    void whoever_asks_on_and_on_without_taking_answers_is_cut_off() {
        assertThat(isCutOff(100)).isTrue();
    }

    @Test
    void a_few_questions_at_once_are_all_answered() throws IOException {
        ask(5);

        assertThat(answers().limit(5)).hasSize(5);
    }

    @Test
    void nobody_gets_the_protocol_whose_streams_wait_side_by_side() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var question = HttpRequest.newBuilder(desk.server().resolve("/q/health/live"))
                    .build();

            assertThat(client.send(question, BodyHandlers.ofString()).version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
    }

    /// Whether the server ends the connection during the requests or after them; otherwise it would wait for more.
    private boolean isCutOff(int questions) {
        try {
            ask(questions);
            while (socket.getInputStream().read() >= 0) {
                // An answer that was on its way.
            }
            return true;
        } catch (SocketTimeoutException waiting) {
            return false;
        } catch (SocketException ended) {
            return true;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private void ask(int questions) throws IOException {
        for (var question = 0; question < questions; question++) {
            socket.getOutputStream().write(QUESTION);
        }
    }

    private Stream<String> answers() throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                .lines()
                .filter(line -> line.endsWith("HTTP/1.1 200 OK"));
    }
}
