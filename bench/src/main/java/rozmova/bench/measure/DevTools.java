package rozmova.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// The wire by which tools talk to a browser, https://chromedevtools.github.io/devtools-protocol/. A measurement needs
/// a handful of commands; a test library would bring a driver of a hundred megabytes along.
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 180;

    private final Map<Long, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final StringBuilder frame = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient client, URI address) {
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /// Sends a command to the browser and waits for its result.
    JsonNode send(String method, ObjectNode parameters) throws InterruptedException {
        return send(method, parameters, "");
    }

    /// Sends a command to a page.
    ///
    /// @param session of the page; empty for the browser itself
    JsonNode send(String method, ObjectNode parameters, String session) throws InterruptedException {
        var id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        var command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        try {
            socket.sendText(command.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var result = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (result.has("error")) {
                throw new IllegalStateException(method + ": " + result.path("error"));
            }
            return result.path("result");
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The browser does not answer " + method, failure);
        }
    }

    static ObjectNode parameters() {
        return JSON.createObjectNode();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
        frame.append(data);
        if (complete) {
            hear(frame.toString());
            frame.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void close() {
        socket.abort();
    }

    /// Events are of no interest.
    private void hear(String text) {
        try {
            var message = JSON.readTree(text);
            var answer = answers.remove(message.path("id").asLong());
            if (answer != null) {
                answer.complete(message);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
