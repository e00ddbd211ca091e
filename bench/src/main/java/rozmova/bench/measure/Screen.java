package rozmova.bench.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A manager's live connection: notes when each awaited text arrived.
final class Screen implements WebSocket.Listener, AutoCloseable {
    private static final Pattern TEXT = Pattern.compile("\"text\":\"(live-[0-9]+)\"");

    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();
    private final StringBuilder frame = new StringBuilder();
    private volatile boolean open = true;
    private final WebSocket socket;

    private Screen(HttpClient client, URI address, String cookie) {
        socket = client.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .header("Cookie", cookie)
                .buildAsync(address, this)
                .join();
    }

    static Screen open(HttpClient client, URI address, String cookie) {
        return new Screen(client, address, cookie);
    }

    boolean connected() {
        return open;
    }

    /// When the text was first seen, by [System#nanoTime()]; 0 when it was not.
    long arrival(String text) {
        return arrivals.getOrDefault(text, 0L);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            var now = System.nanoTime();
            var found = TEXT.matcher(frame);
            if (found.find()) {
                arrivals.putIfAbsent(found.group(1), now);
            }
            frame.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        open = false;
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        open = false;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
