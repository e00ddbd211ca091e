package rozmova.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import rozmova.shared.secret.RandomToken;

/// A customer's site as its visitors' browsers know it: by the key in the script's address.
public record Shop(URI server, long projectId, String key) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMinutes(1))
            .build();

    /// Somebody who has never been here.
    public Guest guest() {
        return new Guest(this, RandomToken.create(16), RandomToken.create(16));
    }

    /// Sends `body` as the script does.
    public HttpResponse<String> post(String route, String body, String... headers) {
        return send(
                request(route)
                        .headers("Content-Type", "text/plain;charset=UTF-8", "Origin", "https://kvitka.example")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    /// Reads a route, `.js` for the script itself.
    public HttpResponse<String> get(String route, String... headers) {
        return send(request(route).GET(), headers);
    }

    /// Sends another method without a body.
    public HttpResponse<String> call(String method, String route, String... headers) {
        return send(request(route).method(method, BodyPublishers.noBody()), headers);
    }

    private HttpRequest.Builder request(String route) {
        var separator = route.startsWith(".") ? "" : "/";
        return HttpRequest.newBuilder(server.resolve("/w/" + key + separator + route))
                .timeout(Duration.ofMinutes(3));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
