package rozmova.sandbox.messenger.graph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Upload;

/// Fetches a file by its URL, from the loopback address only: what a test sends must not depend on other hosts.
final class Fetching {

    private static final int LARGEST_IMAGE = 8 << 20;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Upload fetch(String url, String type) throws InterruptedException {
        try {
            URI address = URI.create(url);
            if (!"127.0.0.1".equals(address.getHost()) && !"localhost".equals(address.getHost())) {
                throw failed();
            }
            Duration patience = Duration.ofSeconds(type.equals("video") ? 75 : 10);
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address).timeout(patience).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 || (type.equals("image") && answer.body().length > LARGEST_IMAGE)) {
                throw failed();
            }
            String name = address.getPath().replaceAll(".*/", "");
            String given = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
            return new Upload(name, given.replaceAll(";.*", ""), answer.body());
        } catch (IOException | IllegalArgumentException unreachable) {
            throw failed();
        }
    }

    private static Refused failed() {
        return Refused.with(100, 2018008, "(#100) Failed to fetch the file from the url.");
    }
}
