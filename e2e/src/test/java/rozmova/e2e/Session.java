package rozmova.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.contract.Contract;

/// What one person's browser would send to the desk, without the browser: a person who signs in with it stays signed
/// in.
final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI desk;

    Session(URI desk) {
        this.desk = desk;
    }

    /// The answer, which is empty where there is none; a refusal is an error of the test.
    JsonNode call(String method, String path, @Nullable Map<String, ?> body) {
        try {
            var publisher =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            var response = http.send(
                    HttpRequest.newBuilder(desk.resolve(path))
                            .header("Content-Type", "application/json")
                            .method(method, publisher)
                            .build(),
                    BodyHandlers.ofString());
            Contract.committed()
                    .check(
                            method,
                            response.request().uri(),
                            response.statusCode(),
                            response.headers().firstValue("Content-Type").orElse(""),
                            response.body());
            if (response.statusCode() / 100 != 2) {
                throw new AssertionError(method + " " + path + ": " + response.statusCode() + " " + response.body());
            }
            return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
