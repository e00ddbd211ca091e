package rozmova.sandbox.net;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells everybody who listens what has just changed.
public final class News {

    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();

    /// Listens until the returned action is run.
    public Runnable listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// A browser listens until it goes.
    public void stream(SseClient browser) {
        browser.keepAlive();
        Runnable stop = listen(item -> browser.sendEvent("chat", item.toString()));
        browser.onClose(stop);
        browser.sendComment("listening");
    }

    /// Tells all listeners.
    public void tell(JsonNode item) {
        listeners.forEach(listener -> listener.accept(item));
    }
}
