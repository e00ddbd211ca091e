package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Requests with JSON to one server, as one person: the cookie that signs them in comes along from then on.
final class JsonHttp {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// Only for what never answers: a busy machine takes its time.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofMinutes(1)).build();

    private final URI base;
    private final String program;
    private @Nullable String cookie;

    JsonHttp(URI base, String program) {
        this.base = base;
        this.program = program;
    }

    /// Name and value of the cookie, as browsers send it.
    String cookie() {
        if (cookie == null) {
            throw new IllegalStateException("Nobody is signed in at " + base);
        }
        return cookie;
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    JsonNode post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    /// A file as the body.
    JsonNode post(String path, String type, byte[] bytes) {
        return send("POST", path, type, HttpRequest.BodyPublishers.ofByteArray(bytes));
    }

    JsonNode patch(String path, JsonNode body) {
        return send("PATCH", path, body);
    }

    void delete(String path) {
        send("DELETE", path, null);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private JsonNode send(String method, String path, @Nullable JsonNode body) {
        return send(
                method,
                path,
                "application/json",
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private JsonNode send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("User-Agent", program)
                .header("Content-Type", type)
                .method(method, body);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            return answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(base + path + ": " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private JsonNode answer(HttpResponse<byte[]> response) throws IOException {
        // The other cookie identifies the browser, and signs nobody in.
        response.headers().allValues("Set-Cookie").stream()
                .filter(set -> !set.startsWith("rozmova_browser_"))
                .forEach(set -> cookie = set.split(";", 2)[0]);
        var body = response.body();
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("%s %s answers %d: %s"
                    .formatted(
                            response.request().method(),
                            response.uri(),
                            response.statusCode(),
                            new String(body, StandardCharsets.UTF_8)));
        }
        return body.length == 0 ? object() : JSON.readTree(body);
    }
}
