package rozmova.sandbox.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// The HTTP client with which the platform calls webhooks. Redirects are not followed: to a platform they are failures.
public final class Post implements AutoCloseable {

    private static final byte[] NO_ANSWER = {};

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Duration patience;

    /// A client that waits so long for an answer.
    public Post(Duration patience) {
        this.patience = patience;
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
    record Outcome(Attempt attempt, Duration retryAfter, byte[] answer) {}

    /// One delivery of a body with the headers that belong to it.
    public Attempt send(Address address, byte[] body) {
        return send(address, address.headers().apply(body), 0, body);
    }

    Attempt send(Address address, Map<String, String> headers, long id, byte[] body) {
        try {
            return deliver(address, headers, id, body).attempt();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Attempt(id, 0, "Connection closed", Instant.now());
        }
    }

    Outcome deliver(Address address, Map<String, String> headers, long id, byte[] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.target().apply(headers))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            String problem = address.accepts().test(status) ? "" : "Wrong response from the webhook: " + status;
            Duration retryAfter = answer.headers()
                    .firstValue("Retry-After")
                    .map(Post::seconds)
                    .orElse(Duration.ZERO);
            return new Outcome(new Attempt(id, status, problem, Instant.now()), retryAfter, answer.body());
        } catch (HttpTimeoutException late) {
            return failed(id, "Read timeout expired");
        } catch (ConnectException refused) {
            return failed(id, "Connection refused");
        } catch (IOException broken) {
            return failed(id, "Connection closed");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static Outcome failed(long id, String problem) {
        return new Outcome(new Attempt(id, 0, problem, Instant.now()), Duration.ZERO, NO_ANSWER);
    }

    private static Duration seconds(String header) {
        return header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : Duration.ZERO;
    }
}
