package rozmova.channel.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.channel.MessengerHttp;
import rozmova.channel.MessengerHttp.Reply;
import rozmova.shared.secret.RandomToken;
import rozmova.shared.secret.Secret;

/// Calls to the Graph API. The token travels in a header; addresses and answers that leave this class are free of it.
public final class Graph {
    private static final Duration CALL = Duration.ofSeconds(15);
    private static final Duration UPLOAD = Duration.ofMinutes(2);

    private final MessengerHttp http;
    private final String root;

    /// @param version of the API, such as `v26.0`: without one, the oldest that lives answers
    public Graph(MessengerHttp http, URI base, String version) {
        this.http = http;
        root = base.toString().replaceAll("/+$", "") + "/" + version + "/";
    }

    /// Reads `path` with these parameters.
    public Result get(Access access, String path, Map<String, String> parameters) {
        return call(access, request(access, path, parameters).timeout(CALL).GET());
    }

    /// Posts JSON to `path`.
    public Result post(Access access, String path, Map<String, ?> body) {
        return call(
                access,
                request(access, path, Map.of())
                        .timeout(CALL)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(MetaJson.bytes(body))));
    }

    /// Deletes what `path` names.
    public Result delete(Access access, String path) {
        return call(access, request(access, path, Map.of()).timeout(CALL).DELETE());
    }

    /// Posts a form to `path` with a file, streamed from disk.
    public Result upload(Access access, String path, Map<String, String> fields, FilePart part) {
        var boundary = "rozmova-" + RandomToken.create(12);
        var head = new StringBuilder();
        fields.forEach((key, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, key, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, part.field(), part.name().replaceAll("[\"\\r\\n\\\\]", "_"), part.type()));
        try {
            var body = BodyPublishers.concat(
                    BodyPublishers.ofString(head.toString()),
                    BodyPublishers.ofFile(part.file()),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
            return call(
                    access,
                    request(access, path, Map.of())
                            .timeout(UPLOAD)
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(body));
        } catch (FileNotFoundException missing) {
            return new Result.Rejected(400, 0, 0, false, "The file is not on our disk any more", null);
        }
    }

    /// An id from outside, escaped as a part of a path.
    public static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(Access access, String path, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + segment(field.getValue()))
                .collect(Collectors.joining());
        return HttpRequest.newBuilder(URI.create(root + path + "?appsecret_proof=" + access.proof() + query))
                .header("Authorization", "Bearer " + access.token().value());
    }

    private Result call(Access access, HttpRequest.Builder request) {
        return switch (http.call(request.build(), BodyHandlers.ofByteArray())) {
            case Reply.Unreachable<byte[]>(var detail) -> new Result.Unreachable(detail);
            case Reply.Lost<byte[]>(var detail) -> new Result.Lost(detail);
            case Reply.Answer<byte[]>(var response) -> answered(access, response);
        };
    }

    private static Result answered(Access access, HttpResponse<byte[]> response) {
        GraphUsage.watch(response);
        var success = response.statusCode() / 100 == 2;
        try {
            var body = MetaJson.MAPPER.readTree(response.body());
            if (body != null && body.path("error").isObject()) {
                return rejected(access, response, body.path("error"));
            }
            if (success && body != null && body.isObject()) {
                return new Result.Ok(body);
            }
        } catch (IOException noJson) {
            // A proxy's page, or half an answer: its status tells what to think of it.
        }
        return success
                ? new Result.Lost("an answer that is no JSON")
                : new Result.Rejected(
                        response.statusCode(),
                        0,
                        0,
                        response.statusCode() / 100 == 5,
                        "HTTP " + response.statusCode(),
                        GraphUsage.pause(response));
    }

    /// Meta repeats a malformed token in its refusal.
    private static Result rejected(Access access, HttpResponse<byte[]> response, JsonNode error) {
        var code = error.path("code").asInt();
        var subcode = error.path("error_subcode").asInt();
        var words = error.path("message").asText().replace(access.token().value(), "…");
        var trace = error.path("fbtrace_id").asText();
        return new Result.Rejected(
                response.statusCode(),
                code,
                subcode,
                error.path("is_transient").asBoolean() || response.statusCode() / 100 == 5,
                "%s [%d/%d%s]".formatted(words, code, subcode, trace.isEmpty() ? "" : " " + trace),
                GraphUsage.pause(response));
    }

    /// Who calls.
    ///
    /// @param proof that we know the app's secret, too: apps may be set up to ask for it in every call
    public record Access(Secret token, String proof) {
        /// An account of the app.
        public static Access account(Secret token, Secret appSecret) {
            return new Access(token, MetaHmac.hex(appSecret, token.value().getBytes(StandardCharsets.UTF_8)));
        }

        /// The app itself.
        public static Access app(String appId, Secret appSecret) {
            return account(new Secret(appId + "|" + appSecret.value()), appSecret);
        }
    }

    /// A file to upload.
    ///
    /// @param field the form's field that the platform looks for it in
    /// @param type its media type
    public record FilePart(String field, Path file, String name, String type) {}

    /// How a call ended.
    public sealed interface Result {
        /// As wished.
        record Ok(JsonNode body) implements Result {}

        /// What was refused, by Meta's codes; 0 for none. HTTP's say little: almost everything is 400.
        ///
        /// @param passing whether it will be over by itself
        /// @param message Meta's words with codes and trace, without secrets
        /// @param pause until calls are allowed again, when told
        record Rejected(
                int status,
                int code,
                int subcode,
                boolean passing,
                String message,
                @Nullable Duration pause) implements Result {}

        /// It did not leave.
        record Unreachable(String detail) implements Result {}

        /// It left, no answer came.
        record Lost(String detail) implements Result {}
    }
}
