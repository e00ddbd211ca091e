package rozmova.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import rozmova.contract.Contract;

/// What the product answers to browsers, held against the description of the interface.
final class Overheard {
    private final List<String> contradictions = new CopyOnWriteArrayList<>();

    /// Listens to a browser from now on.
    void listen(BrowserContext context) {
        context.onRequestFinished(this::look);
    }

    /// @throws AssertionError when an answer contradicted the description
    void check() {
        if (!contradictions.isEmpty()) {
            throw new AssertionError(
                    "These answers contradict contract/openapi.json:\n" + String.join("\n", contradictions));
        }
    }

    private void look(Request request) {
        var response = request.url().contains("/api/v1/") ? request.response() : null;
        if (response == null) {
            return;
        }
        var path = URI.create(request.url()).getRawPath();
        var type = response.headers().getOrDefault("content-type", "");
        Contract.committed()
                .contradiction(request.method(), path, response.status(), type, text(response, type))
                .ifPresent(found -> contradictions.add(
                        request.method() + " " + request.url() + " " + response.status() + ": " + found));
    }

    /// Null when the page has gone on meanwhile, or when it is no JSON.
    private static @Nullable String text(Response response, String type) {
        try {
            return type.contains("json") ? response.text() : null;
        } catch (PlaywrightException gone) {
            return null;
        }
    }
}
