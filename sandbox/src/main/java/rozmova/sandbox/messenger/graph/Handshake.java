package rozmova.sandbox.messenger.graph;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import rozmova.sandbox.messenger.chat.Refused;

/// Asks a callback to echo a number, so that nobody subscribes somebody else's server.
final class Handshake {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /// The address, if it may be one. Plain HTTP is for the loopback address only.
    URI address(String text) {
        try {
            URI url = URI.create(text);
            boolean near = "127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost());
            if (url.getHost() != null && ("https".equals(url.getScheme()) || near)) {
                return url;
            }
        } catch (IllegalArgumentException noUrl) {
            throw Refused.with(2200, 0, "(#2200) callback_url is no valid URL");
        }
        throw Refused.with(2200, 0, "(#2200) callback_url must be a URL with https");
    }

    void check(URI url, String verifyToken) throws InterruptedException {
        String challenge = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 2_000_000_000));
        String query = "hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token="
                + URLEncoder.encode(verifyToken, StandardCharsets.UTF_8);
        URI asked = URI.create(url + (url.getQuery() == null ? "?" : "&") + query);
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(asked).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw failed("HTTP Status Code = " + answer.statusCode());
            }
            if (!answer.body().equals(challenge)) {
                throw failed("the challenge was not echoed");
            }
        } catch (IOException unreachable) {
            throw failed("curl_errno = 7; the server could not be reached");
        }
    }

    private static Refused failed(String reason) {
        return Refused.with(2200, 0, "(#2200) Callback verification failed with the following errors: " + reason);
    }
}
