package rozmova.sandbox.viber.chat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// The phone's HTTP client: fetches what an account sent by URL. It follows no redirect, as media must not need one.
final class Downloads implements AutoCloseable {

    @SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
    record Download(String type, byte[] bytes) {}

    /// The media could not be had; the message says why.
    static final class Failed extends Exception {

        Failed(String why) {
            super(why);
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Download fetch(String address, int limit) throws Failed, InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new Failed("media could not be downloaded: HTTP " + answer.statusCode());
                }
                byte[] bytes = body.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    throw new Failed("media is larger than " + limit + " bytes");
                }
                String type = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
                return new Download(type, bytes);
            }
        } catch (IllegalArgumentException malformed) {
            throw new Failed("media has no valid URL");
        } catch (IOException broken) {
            throw new Failed("media could not be downloaded");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
