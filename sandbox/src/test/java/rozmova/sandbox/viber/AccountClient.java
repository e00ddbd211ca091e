package rozmova.sandbox.viber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import rozmova.sandbox.net.Json;

/// An account's program: calls the REST API over HTTP and knows nothing else.
final class AccountClient {

    record Answer(int http, JsonNode body) {

        int status() {
            return body.path("status").asInt(-1);
        }

        String message() {
            return body.path("status_message").asText();
        }

        long token() {
            return body.path("message_token").asLong();
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI api;
    private final String token;

    AccountClient(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    Answer call(String method) throws IOException, InterruptedException {
        return call(method, Json.object());
    }

    Answer call(String method, ObjectNode body) throws IOException, InterruptedException {
        return send(request(method, body).header("X-Viber-Auth-Token", token));
    }

    /// A call that carries no header.
    Answer bare(String method, ObjectNode body) throws IOException, InterruptedException {
        return send(request(method, body));
    }

    Answer send(ObjectNode message) throws IOException, InterruptedException {
        return call("send_message", message);
    }

    private HttpRequest.Builder request(String method, ObjectNode body) {
        return HttpRequest.newBuilder(api.resolve(method))
                .timeout(Duration.ofMinutes(3))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), Json.read(answer.body()).orElseGet(Json::object));
    }
}
