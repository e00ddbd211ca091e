package rozmova.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import rozmova.channel.MessengerHttp;
import rozmova.channel.MessengerHttp.Reply;
import rozmova.shared.secret.RandomToken;
import rozmova.shared.secret.Secret;

/// The calls we make to the Bot API. The token stands in the address, which therefore never leaves this class.
@Singleton
final class TelegramApi {
    private static final Duration CALL = Duration.ofSeconds(15);
    private static final Duration UPLOAD = Duration.ofMinutes(2);
    private static final Duration LONG_POLL_MARGIN = Duration.ofSeconds(15);

    /// What we answer, in Telegram's place, for a file that was to be sent and is not there.
    static final String NO_FILE = "The file is not on our disk any more";

    private final MessengerHttp http;
    private final TelegramConfig config;

    TelegramApi(MessengerHttp http, TelegramConfig config) {
        this.http = http;
        this.config = config;
    }

    /// Calls `method` with JSON parameters.
    Result call(Secret token, String method, Map<String, ?> parameters) {
        return call(token, method, parameters, CALL);
    }

    /// As above, for a call that the platform holds open for `held`.
    Result longPoll(Secret token, String method, Map<String, ?> parameters, Duration held) {
        return call(token, method, parameters, held.plus(LONG_POLL_MARGIN));
    }

    /// Calls `method` with a file in the field `field`, streamed from disk.
    Result upload(Secret token, String method, Map<String, ?> parameters, String field, Path file, String name) {
        var boundary = "rozmova-" + RandomToken.create(12);
        var head = new StringBuilder();
        parameters.forEach(
                (key, value) -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, key, field(value))));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, field, name.replaceAll("[\"\\r\\n\\\\]", "_")));
        BodyPublisher body;
        try {
            body = BodyPublishers.concat(
                    BodyPublishers.ofString(head.toString()),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException missing) {
            return new Result.Rejected(400, NO_FILE, 0, 0);
        }
        var request = HttpRequest.newBuilder(method(token, method))
                .timeout(UPLOAD)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body)
                .build();
        return result(http.call(request, BodyHandlers.ofByteArray()));
    }

    /// The bytes of a file that `getFile` named.
    Reply<InputStream> file(Secret token, String path) {
        var address = URI.create(base() + "/file/bot" + token.value() + "/" + escaped(path));
        return http.call(HttpRequest.newBuilder(address).timeout(UPLOAD).build(), BodyHandlers.ofInputStream());
    }

    private Result call(Secret token, String method, Map<String, ?> parameters, Duration timeout) {
        try {
            var request = HttpRequest.newBuilder(method(token, method))
                    .timeout(timeout)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(TelegramReader.JSON.writeValueAsBytes(parameters)))
                    .build();
            return result(http.call(request, BodyHandlers.ofByteArray()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// In a form, objects are JSON in text.
    private static String field(Object value) {
        try {
            return value instanceof String text ? text : TelegramReader.JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private URI method(Secret token, String method) {
        return URI.create(base() + "/bot" + token.value() + "/" + method);
    }

    /// An address that cannot be read would be told in the exception, with the token in it.
    private static String escaped(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private String base() {
        return config.api().toString().replaceAll("/+$", "");
    }

    private static Result result(Reply<byte[]> reply) {
        return switch (reply) {
            case Reply.Unreachable<byte[]>(var detail) -> new Result.Unreachable(detail);
            case Reply.Lost<byte[]>(var detail) -> new Result.Lost(detail);
            case Reply.Answer<byte[]>(var response) -> answered(response);
        };
    }

    private static Result answered(HttpResponse<byte[]> response) {
        try {
            var body = TelegramReader.JSON.readTree(response.body());
            if (body != null && body.path("ok").asBoolean()) {
                return new Result.Ok(body.path("result"));
            }
            if (body != null && body.hasNonNull("error_code")) {
                var parameters = body.path("parameters");
                return new Result.Rejected(
                        body.path("error_code").asInt(),
                        body.path("description").asText(),
                        parameters
                                .path("retry_after")
                                .asLong(MessengerHttp.retryAfter(response).orElse(0)),
                        parameters.path("migrate_to_chat_id").asLong());
            }
        } catch (IOException noJson) {
            // A proxy's page, or half an answer: its status tells what to think of it.
        }
        return response.statusCode() / 100 == 2
                ? new Result.Lost("an answer that is no JSON")
                : new Result.Rejected(response.statusCode(), "HTTP " + response.statusCode(), 0, 0);
    }

    /// How a call ended.
    sealed interface Result {
        record Ok(JsonNode result) implements Result {}

        /// @param retryAfter seconds, 0 when not told
        /// @param migrateTo the chat's new id, 0 when it has none
        record Rejected(int code, String description, long retryAfter, long migrateTo) implements Result {}

        record Unreachable(String detail) implements Result {}

        record Lost(String detail) implements Result {}
    }
}
