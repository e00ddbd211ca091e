package rozmova.sandbox.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import rozmova.sandbox.net.Json;

/// An app's program: calls the Graph API over HTTP and knows nothing else.
final class GraphClient {

    record Answer(int status, JsonNode body, HttpHeaders headers) {

        /// `code/subcode` of an error, `ok` without one.
        String error() {
            JsonNode error = body.path("error");
            if (error.isMissingNode()) {
                return "ok";
            }
            return error.path("code").asInt() + "/"
                    + error.path("error_subcode").asInt();
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI api;
    private final String token;

    GraphClient(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    Answer get(String pathAndQuery) throws IOException, InterruptedException {
        return send(request(pathAndQuery).GET());
    }

    Answer post(String path, ObjectNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    Answer delete(String path, ObjectNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("DELETE", HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    Answer upload(String path, Map<String, String> fields, String name, String type, byte[] bytes)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> write(
                body, "--line\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        write(
                body,
                "--line\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.write(bytes);
        write(body, "\r\n--line--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    Answer say(String psid, String text) throws IOException, InterruptedException {
        return say(psid, text, Json.object());
    }

    Answer say(String psid, String text, ObjectNode more) throws IOException, InterruptedException {
        ObjectNode body = to(psid).put("messaging_type", "RESPONSE");
        body.putObject("message").put("text", text);
        body.setAll(more);
        return post("me/messages", body);
    }

    static ObjectNode to(String psid) {
        ObjectNode body = Json.object();
        body.putObject("recipient").put("id", psid);
        return body;
    }

    static HttpResponse<byte[]> download(String url) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + "/v26.0/" + path))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), Json.read(answer.body()).orElseGet(Json::object), answer.headers());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
