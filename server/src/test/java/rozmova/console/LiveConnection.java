package rozmova.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rozmova.testing.Person;

/// A console's live connection, as a browser holds it.
final class LiveConnection implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    private LiveConnection(URI address, Map<String, String> headers) {
        var builder = CLIENT.newWebSocketBuilder();
        headers.forEach(builder::header);
        socket = builder.buildAsync(address, this).join();
    }

    /// Connects somebody to their own project.
    static LiveConnection of(URI server, Person who, String query) {
        return to(server, who.projectId(), query, Map.of("Cookie", "rozmova_session=" + who.cookie()));
    }

    /// Connects with any headers to any project.
    static LiveConnection to(URI server, long project, String query, Map<String, String> headers) {
        var address = URI.create(
                "ws://%s:%d/api/v1/projects/%d/live%s".formatted(server.getHost(), server.getPort(), project, query));
        return new LiveConnection(address, headers);
    }

    /// Everything that came, in order.
    List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    /// What came of one type, in order.
    List<JsonNode> frames(String type) {
        return frames.stream()
                .filter(frame -> frame.path("type").asText().equals(type))
                .toList();
    }

    void ping() {
        socket.sendText("{\"type\":\"ping\"}", true).join();
    }

    /// The code with which the server closes the connection.
    int closeCode() {
        return closed.orTimeout(3, TimeUnit.MINUTES).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(parsed(partial.toString()));
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }

    /// The versions of everything that carries news.
    List<Long> versions() {
        var versions = new ArrayList<Long>();
        for (var frame : frames) {
            if (frame.has("version") && !frame.path("type").asText().equals("hello")) {
                versions.add(frame.path("version").asLong());
            }
        }
        return versions;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
