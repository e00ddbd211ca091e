package rozmova.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import rozmova.contract.Contract;

/// Calls the server over HTTP, from an address of its own. Paths are relative to `/api/v1/` (`me`), or begin with a
/// slash (`/q/health`). Bodies are anything that Jackson writes, or a string that already is JSON. An answer that
/// contradicts `contract/openapi.json` fails the test.
public class Browser {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMinutes(1))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract CONTRACT = Contract.committed();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final URI api;
    private final @Nullable String cookie;
    private final String address;

    Browser(URI server, @Nullable String cookie) {
        this.api = server.resolve("/api/v1/");
        this.cookie = cookie;
        var number = ADDRESSES.incrementAndGet();
        address = "10.1.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    /// Sends `GET`.
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// Sends `POST` without a body.
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    /// Sends `POST`.
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /// Sends `PUT`.
    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /// Sends `PATCH`.
    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /// Sends `DELETE`.
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /// Sends any method with a JSON body.
    public Answer send(String method, String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json(body))));
    }

    /// A request with our cookie and address, to be completed and sent.
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(api.resolve(filled(path)))
                .timeout(Duration.ofMinutes(3))
                .header("X-Forwarded-For", address);
        if (cookie != null) {
            request.header("Cookie", "rozmova_session=" + cookie);
        }
        return request;
    }

    /// Sends a request and reads the answer as JSON; an answer of another type has a body of text.
    public Answer send(HttpRequest.Builder request) {
        var response = exchange(request, BodyHandlers.ofString());
        var type = response.headers().firstValue("Content-Type").orElse("");
        CONTRACT.check(
                response.request().method(), response.request().uri(), response.statusCode(), type, response.body());
        return new Answer(response.statusCode(), body(type, response.body()), response.headers());
    }

    /// Sends a request and leaves reading the answer to `reading`.
    public <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return CLIENT.send(request.build(), reading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// The path with what this browser knows filled in.
    String filled(String path) {
        return path;
    }

    private static JsonNode body(String type, String text) {
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return type.contains("json")
                    ? JSON.readTree(text)
                    : JSON.getNodeFactory().textNode(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("The server sent broken JSON: " + text, malformed);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
