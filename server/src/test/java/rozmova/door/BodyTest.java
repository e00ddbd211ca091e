package rozmova.door;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Desk;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

/// Bodies without an end: too long, or too slow.
@QuarkusTest
class BodyTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int ENDLESS = 300;

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    Person olena;

    @BeforeEach
    void open() {
        olena = desk.owner();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /hooks/telegram/1 | application/json",
                "POST | /w/abc/page | text/plain",
                "PATCH | /api/v1/me | application/json",
                "POST | /api/v1/session | application/json",
                "POST | /api/v1/nowhere | application/json",
                "GET | /api/v1/me | application/json"
            })
    void three_hundred_megabytes_are_refused_early_and_not_kept(String method, String path, String type) {
        var before = heap();
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    method + " " + path + " HTTP/1.1",
                    "Host: a",
                    "Cookie: rozmova_session=" + olena.cookie(),
                    "Content-Type: " + type,
                    "Transfer-Encoding: chunked");
            var sent = sendChunks(wire);
            var during = heap();
            var answer = wire.answer();
            System.out.printf(
                    "%s %s: %d after %d MB; heap %d MB before, %d MB at the answer, %d MB after%n",
                    method, path, answer.status(), sent, before, during, heap());

            assertThat(answer.status()).isIn(401, 404, 413, 200);
            assertThat(sent).isLessThan(ENDLESS);
            assertThat(during - before).isLessThan(40);
        }
    }

    @Test
    void a_body_one_byte_too_long_is_refused_and_one_byte_less_is_not() {
        var stuffing = "{\"name\":\"Olena\",\"x\":\"%s\"}";
        var room = MEGABYTE - stuffing.length() + 2;

        assertThat(chunked(stuffing.formatted("x".repeat(room)))).isEqualTo(200);
        assertThat(chunked(stuffing.formatted("x".repeat(room + 1)))).isEqualTo(413);
    }

    @Test
    void a_body_that_trickles_is_not_waited_for() {
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    "PATCH /api/v1/me HTTP/1.1",
                    "Host: a",
                    "Cookie: rozmova_session=" + olena.cookie(),
                    "Content-Type: application/json",
                    "Content-Length: 1000");
            awaitAnswer(wire, () -> wire.offer(new byte[] {' '}));
            var answer = wire.answer();

            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("body-too-slow");
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void a_file_that_trickles_is_not_waited_for_either() {
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    "POST /api/v1/projects/" + olena.projectId() + "/files?name=a.txt HTTP/1.1",
                    "Host: a",
                    "Cookie: rozmova_session=" + olena.cookie(),
                    "Content-Type: text/plain",
                    "Content-Length: 1000000");
            awaitAnswer(wire, () -> wire.offer(new byte[] {'h'}));

            assertThat(wire.answer().status()).isEqualTo(408);
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void a_large_file_has_the_time_that_a_slow_line_needs() {
        var megabyte = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    "POST /api/v1/projects/" + olena.projectId() + "/files?name=a.txt HTTP/1.1",
                    "Host: a",
                    "Cookie: rozmova_session=" + olena.cookie(),
                    "Content-Type: text/plain",
                    "Content-Length: " + 3 * MEGABYTE);
            for (var part = 0; part < 3; part++) {
                wire.send(megabyte);
                clock.advance(Duration.ofSeconds(20));
            }

            assertThat(wire.answer().status()).isEqualTo(201);
        }
    }

    /// Time passes by tens of seconds, with something in each.
    private void awaitAnswer(Wire wire, Runnable something) {
        eventually(() -> {
            something.run();
            clock.advance(Duration.ofSeconds(10));
            assertThat(wire.hears()).isTrue();
        });
    }

    private int chunked(String body) {
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    "PATCH /api/v1/me HTTP/1.1",
                    "Host: a",
                    "Cookie: rozmova_session=" + olena.cookie(),
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked");
            wire.offer("%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body).getBytes(StandardCharsets.UTF_8));
            return wire.answer().status();
        }
    }

    /// Sends until an answer is there, and says how many megabytes that took.
    private static int sendChunks(Wire wire) {
        var megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) ' ');
        var size = "%x\r\n".formatted(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        var end = "\r\n".getBytes(StandardCharsets.US_ASCII);
        var sent = 0;
        while (sent < ENDLESS && !wire.hears() && wire.offer(size) && wire.offer(megabyte) && wire.offer(end)) {
            sent++;
        }
        eventually(() -> assertThat(wire.hears()).isTrue());
        return sent;
    }

    /// Megabytes that are still needed.
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
