package rozmova.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import rozmova.sandbox.net.Json;

/// A bot's program: calls the Bot API over HTTP and knows nothing else.
final class BotClient {

    record Answer(int status, JsonNode body, String retryAfter) {

        JsonNode result() {
            return body.path("result");
        }

        String description() {
            return body.path("description").asText();
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI api;
    private final String token;

    BotClient(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    Answer call(String method) throws IOException, InterruptedException {
        return call(method, Json.object());
    }

    Answer call(String method, ObjectNode params) throws IOException, InterruptedException {
        return send(request(method)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(params))));
    }

    Answer get(String methodAndQuery) throws IOException, InterruptedException {
        return send(request(methodAndQuery).GET());
    }

    Answer form(String method, String form) throws IOException, InterruptedException {
        return send(request(method)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    Answer upload(String method, Map<String, String> fields, String part, String name, byte[] bytes)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            write(
                    body,
                    "--line\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n");
        }
        write(
                body,
                "--line\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.write(bytes);
        write(body, "\r\n--line--\r\n");
        return send(request(method)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    byte[] download(String path) throws IOException, InterruptedException {
        URI address = URI.create(api + "/file/bot" + token + "/" + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    Answer sendMessage(long chatId, String text) throws IOException, InterruptedException {
        return call("sendMessage", Json.object().put("chat_id", chatId).put("text", text));
    }

    private HttpRequest.Builder request(String method) {
        return HttpRequest.newBuilder(URI.create(api + "/bot" + token + "/" + method))
                .timeout(Duration.ofMinutes(3));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(
                answer.statusCode(),
                Json.read(answer.body()).orElseGet(Json::object),
                answer.headers().firstValue("Retry-After").orElse(""));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
