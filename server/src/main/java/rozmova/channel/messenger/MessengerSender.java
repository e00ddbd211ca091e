package rozmova.channel.messenger;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.channel.Signal;
import rozmova.channel.Window;
import rozmova.channel.meta.Graph.Result;
import rozmova.channel.meta.MetaJson;

/// Sending, as Meta's rules allow it: freely for a day after the client was heard of, as a person's late answer for a
/// week, and not at all after that.
@Singleton
final class MessengerSender {
    private static final Duration FREE = Duration.ofHours(24);
    private static final Duration LATE = Duration.ofDays(7);
    private static final String HUMAN_AGENT = "human-agent";
    private static final String CLOSED = "window-closed";

    private final MessengerApi api;
    private final MessengerCredentials credentials;
    private final InstantSource clock;

    MessengerSender(MessengerApi api, MessengerCredentials credentials, InstantSource clock) {
        this.api = api;
        this.credentials = credentials;
        this.clock = clock;
    }

    static Window window(@Nullable Instant lastInboundAt, Instant now) {
        if (lastInboundAt == null || !now.isBefore(lastInboundAt.plus(LATE))) {
            return new Window(false, CLOSED, null);
        }
        return now.isBefore(lastInboundAt.plus(FREE))
                ? new Window(true, null, lastInboundAt.plus(FREE))
                : new Window(true, HUMAN_AGENT, lastInboundAt.plus(LATE));
    }

    Delivery send(ConnectedChannel channel, Outbound outbound) {
        // Meta does not tell when it took a message; a receipt must not seem to be older than what it is for.
        var at = clock.instant();
        var window = window(outbound.to().lastInboundAt(), at);
        if (!window.open()) {
            return new Delivery.Refused(CLOSED, "The client was not heard of for seven days", false);
        }
        var late = HUMAN_AGENT.equals(window.reason());
        var result =
                switch (outbound) {
                    case Outbound.Text(var to, var text) -> text(channel, to, late, text);
                    case Outbound.Place place -> text(channel, place.to(), late, map(place));
                    case Outbound.Upload upload -> upload(channel, upload, late);
                };
        return switch (result) {
            case Result.Ok(var sent)
            when sent.hasNonNull("message_id") ->
                new Delivery.Sent(sent.path("message_id").asText(), at);
            case Result.Ok ok -> new Delivery.Unknown("an answer without the message's id");
            case Result.Rejected error -> rejected(channel, error, late);
            case Result.Unreachable(var detail) -> new Delivery.Postponed(null, false, detail);
            case Result.Lost(var detail) -> new Delivery.Unknown(detail);
        };
    }

    /// A person's settings and a permission that is gone look alike. Before everybody waits, the account is asked: as
    /// long as it may send, the refusal was about this client.
    private Delivery rejected(ConnectedChannel channel, Result.Rejected error, boolean late) {
        var delivery = MessengerErrors.delivery(error, late);
        if (!(delivery instanceof Delivery.Broken(var missing))
                || !missing.code().equals(MessengerErrors.PERMISSION)) {
            return delivery;
        }
        return credentials
                .trouble(channel.credentials())
                .map(trouble -> trouble.lasting()
                        ? new Delivery.Broken(trouble)
                        : new Delivery.Postponed(null, false, error.message()))
                .orElseGet(() -> new Delivery.Refused("client-unreachable", error.message(), false));
    }

    void signal(ConnectedChannel channel, Outbound.To to, Signal signal) {
        var action =
                switch (signal) {
                    case TYPING -> "typing_on";
                    case SEEN -> "mark_seen";
                };
        var ignored =
                api.post(channel, "messages", Map.of("recipient", Map.of("id", to.chat()), "sender_action", action));
    }

    private Result text(ConnectedChannel channel, Outbound.To to, boolean late, String text) {
        var body = surroundings(to, late);
        body.put("message", Map.of("text", text, "metadata", to.reference()));
        return api.post(channel, "messages", body);
    }

    private Result upload(ConnectedChannel channel, Outbound.Upload upload, boolean late) {
        var fields = surroundings(upload.to(), late);
        var attachment = Map.of("type", kind(upload.type()), "payload", Map.of());
        fields.put(
                "message",
                Map.of("attachment", attachment, "metadata", upload.to().reference()));
        var form = fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue() instanceof String text ? text : MetaJson.text(field.getValue())));
        var type = upload.type().matches("[\\w.+-]+/[\\w.+-]+") ? upload.type() : "application/octet-stream";
        return api.upload(channel, form, upload.file(), upload.name(), type);
    }

    private static Map<String, Object> surroundings(Outbound.To to, boolean late) {
        var body = new LinkedHashMap<String, Object>();
        body.put("recipient", Map.of("id", to.chat()));
        body.put("messaging_type", late ? "MESSAGE_TAG" : "RESPONSE");
        if (late) {
            body.put("tag", "HUMAN_AGENT");
        }
        if (to.replyTo() != null) {
            // Where several files share one id, we gave all but the first a number.
            body.put("reply_to", Map.of("mid", to.replyTo().replaceAll("#\\d+$", "")));
        }
        return body;
    }

    /// What Meta shows as such; anything else goes as a file, which it leaves as it is.
    private static String kind(String type) {
        return switch (type) {
            case "image/jpeg", "image/png", "image/gif" -> "image";
            case "video/mp4", "video/quicktime" -> "video";
            case "audio/mpeg", "audio/mp4", "audio/aac", "audio/ogg", "audio/wav" -> "audio";
            default -> "file";
        };
    }

    /// Pages cannot send places. A link to a map opens the telephone's own.
    private static String map(Outbound.Place place) {
        return "https://maps.google.com/?q=%s,%s".formatted(plain(place.latitude()), plain(place.longitude()));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
