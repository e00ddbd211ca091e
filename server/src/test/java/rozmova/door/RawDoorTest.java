package rozmova.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Desk;
import rozmova.testing.Person;

/// What HTTP clients refuse to send, and others do not.
@QuarkusTest
class RawDoorTest {
    @Inject
    Desk desk;

    Person olena;
    String cookie;

    @BeforeEach
    void open() {
        olena = desk.owner();
        cookie = "Cookie: rozmova_session=" + olena.cookie();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: ,",
                "X-Forwarded-For:",
                "X-Forwarded-For: , , ,",
                "X-Forwarded-For: :80",
                "X-Forwarded-For: unknown",
                "X-Forwarded-For: 1.2.3.4.5, [::1",
                "X-Forwarded-For: 999.1.1.1:99999",
                "X-Forwarded-Host: ,",
                "X-Forwarded-Host: a b|%",
                "X-Forwarded-Proto: ,",
                "X-Forwarded-Port: x",
                "X-Forwarded-Prefix: //",
                "Forwarded: for=;host=;proto=,"
            })
    void a_proxy_that_forwards_nonsense_gets_an_answer(String header) {
        try (var wire = Wire.to(desk.server())) {
            var answer = wire.head("GET /api/v1/me HTTP/1.1", "Host: desk.example", cookie, header)
                    .answer();

            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a b", "Host: a|b", "Host: [::", "Host: a:99999999", "X: no host"})
    void a_host_that_is_none_is_refused(String header) {
        try (var wire = Wire.to(desk.server())) {
            var answer = wire.head("GET /api/v1/me HTTP/1.1", header, cookie).answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.body()).doesNotContainPattern(Leaks.PATTERN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/projects/%zz",
                "/api/v1/projects/1/log?q=%",
                "/api/v1/projects/1/log?q=%1",
                "/w/%.js",
                "/api/v1/me?a=\"b\"",
                "/api/v1/{me}",
                "/api/v1/me\\x"
            })
    void an_address_with_broken_escapes_is_refused(String path) {
        try (var wire = Wire.to(desk.server())) {
            var answer =
                    wire.head("GET " + path + " HTTP/1.1", "Host: a", cookie).answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("address-malformed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /w/\0.js HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/me HTTP/1.1\r\nHost: a\r\nUser-Agent: a\0b\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: a\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
                "TRACE /api/v1/me HTTP/1.1\r\nHost: a\r\n\r\n",
                "NEW! /api/v1/me HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/me HTTP/7.0\r\nHost: a\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "POST /hooks/telegram/1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}",
                "POST /hooks/telegram/1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n"
            })
    void what_is_no_request_is_answered_as_such(String request) {
        try (var wire = Wire.to(desk.server())) {
            assertThat(wire.send(request).answer().status()).isBetween(400, 501).isNotEqualTo(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-5\r\n", "fffffffffffffffff\r\n"})
    void a_body_in_broken_chunks_ends_the_connection(String chunk) {
        try (var wire = Wire.to(desk.server())) {
            wire.head("POST /hooks/telegram/1 HTTP/1.1", "Host: a", "Transfer-Encoding: chunked")
                    .send(chunk);

            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void http_2_without_encryption_is_not_spoken() {
        try (var wire = Wire.to(desk.server())) {
            wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + "\0\0\0\4\0\0\0\0\0");

            assertThat(wire.answer().status()).isBetween(400, 505);
        }
    }

    @Test
    void nobody_is_upgraded_to_http_2() {
        try (var wire = Wire.to(desk.server())) {
            var answer = wire.head(
                            "GET /api/v1/me HTTP/1.1",
                            "Host: a",
                            cookie,
                            "Connection: Upgrade, HTTP2-Settings",
                            "Upgrade: h2c",
                            "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA")
                    .answer();

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("staff");
        }
    }

    @Test
    void a_body_that_tells_its_length_too_late_is_read_to_its_limit() {
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    "PATCH /api/v1/me HTTP/1.1",
                    "Host: a",
                    cookie,
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked");
            wire.send("10\r\n{\"name\":\"Taras\" \r\n1\r\n}\r\n0\r\n\r\n");

            assertThat(wire.answer().body()).contains("Taras");
        }
    }

    @Test
    void a_body_too_long_by_its_own_word_is_refused_before_it_comes() {
        try (var wire = Wire.to(desk.server())) {
            var answer = wire.head(
                            "PATCH /api/v1/me HTTP/1.1",
                            "Host: a",
                            cookie,
                            "Content-Type: application/json",
                            "Content-Length: 300000000")
                    .answer();

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("body-too-large");
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void what_nobody_reads_is_not_waited_for() {
        try (var wire = Wire.to(desk.server())) {
            wire.head(
                    "POST /api/v1/me/nowhere HTTP/1.1",
                    "Host: a",
                    "Content-Type: application/json",
                    "Content-Length: 1000");

            assertThat(wire.send("{").answer().status()).isEqualTo(404);
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void one_connection_carries_many_requests_also_after_a_refusal() {
        var body = "{\"name\":\"" + "x".repeat(100_000) + "\"}";
        try (var wire = Wire.to(desk.server())) {
            var refused = wire.head(
                            "PATCH /api/v1/me HTTP/1.1",
                            "Host: a",
                            "Content-Type: application/json",
                            "Content-Length: " + body.length())
                    .send(body.getBytes(StandardCharsets.UTF_8))
                    .answer();
            var answer = wire.head("GET /api/v1/me HTTP/1.1", "Host: a", cookie).answer();

            assertThat(refused.status()).isEqualTo(401);
            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
