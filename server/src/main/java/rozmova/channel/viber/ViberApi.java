package rozmova.channel.viber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import rozmova.channel.MessengerHttp;
import rozmova.channel.MessengerHttp.Reply;
import rozmova.shared.secret.Secret;

/// The calls we make to the REST API. Viber answers HTTP 200 to everything that it understood, refusals too; the truth
/// is the `status` in the answer.
@Singleton
final class ViberApi {
    private static final int OK = 200;

    /// Longer than a call needs: Viber calls our webhook before it answers to `set_webhook`.
    private static final Duration CALL = Duration.ofSeconds(20);

    private static final Duration FILE = Duration.ofMinutes(2);

    private final MessengerHttp http;
    private final ViberConfig config;

    ViberApi(MessengerHttp http, ViberConfig config) {
        this.http = http;
        this.config = config;
    }

    /// Calls `method` with JSON parameters.
    Result call(Secret token, String method, Map<String, ?> parameters) {
        var address = URI.create(config.api().toString().replaceAll("/+$", "") + "/" + method);
        var request = HttpRequest.newBuilder(address)
                .timeout(CALL)
                .header("Content-Type", "application/json")
                .header("X-Viber-Auth-Token", token.value())
                .POST(BodyPublishers.ofString(json(parameters)))
                .build();
        return switch (http.call(request, BodyHandlers.ofByteArray())) {
            case Reply.Unreachable<byte[]>(var detail) -> new Result.Unreachable(detail);
            case Reply.Lost<byte[]>(var detail) -> new Result.Lost(detail);
            case Reply.Answer<byte[]>(var response) -> answered(response);
        };
    }

    /// The bytes of a client's file. Viber's links carry their own right, the token does not go along.
    Reply<InputStream> file(URI address) {
        return http.call(HttpRequest.newBuilder(address).timeout(FILE).build(), BodyHandlers.ofInputStream());
    }

    /// As text and not as bytes: Jackson would write an emoji in twelve bytes where UTF-8 needs four, and Viber takes
    /// no more than 30 kB.
    static String json(Map<String, ?> parameters) {
        try {
            return ViberReader.JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Result answered(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            return new Result.Disturbed("HTTP " + response.statusCode());
        }
        try {
            var body = ViberReader.JSON.readTree(response.body());
            if (body == null || !body.path("status").isIntegralNumber()) {
                return new Result.Disturbed("an answer without a status");
            }
            var status = body.path("status").asInt();
            return status == 0
                    ? new Result.Ok(body)
                    : new Result.Rejected(status, body.path("status_message").asText());
        } catch (IOException noJson) {
            return new Result.Disturbed("an answer that is no JSON");
        }
    }

    /// How a call ended.
    sealed interface Result {
        record Ok(JsonNode body) implements Result {}

        /// Viber understood and said no.
        record Rejected(int status, String message) implements Result {}

        /// Something answered, but not in Viber's words: a gateway that stands before it.
        record Disturbed(String detail) implements Result {}

        record Unreachable(String detail) implements Result {}

        record Lost(String detail) implements Result {}
    }
}
