package rozmova.channel.viber;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Details;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.PlatformJson;
import rozmova.channel.Sender;
import rozmova.channel.Unreadable;

/// Understands Viber's events. Pure.
final class ViberReader {
    static final ObjectMapper JSON = PlatformJson.MAPPER;

    /// A time in milliseconds that a calendar knows: the call-back of `set_webhook` has one of 19 digits.
    private static final String TIME = "\\d{1,15}";

    private ViberReader() {}

    static Envelope envelope(byte[] body) {
        try {
            var event = parsed(body);
            var key = event == null ? null : key(event);
            if (event == null || key == null) {
                return Envelope.unreadable(body);
            }
            var person = event.person();
            return new Envelope(key, person == null ? "" : clean(person), null, body);
        } catch (IOException broken) {
            return Envelope.unreadable(body);
        }
    }

    /// A `message_token` is the event's own, except in receipts: there it names the message, which several of the
    /// client's devices confirm one after the other.
    private static @Nullable String key(ViberEvent event) {
        var token = event.messageToken();
        var person = event.person();
        var key = event.event() + ":" + token;
        return switch (event.event()) {
            case "message", "subscribed", "conversation_started", "webhook" -> token == null ? null : clean(key);
            case "delivered", "seen", "failed" -> token == null || person == null ? null : clean(key + ":" + person);
            case "unsubscribed" -> person == null ? null : clean("unsubscribed:" + person + ":" + event.timestamp());
            default -> null;
        };
    }

    /// @param now for messages that do not say when they were sent
    static Inbound read(byte[] body, Instant now) {
        var event = event(body);
        return switch (event.event()) {
            case "message" -> message(event, body, now);
            case "conversation_started" ->
                new Inbound.Started(sender(event), at(event), blankToNull(event.context()), null);
            case "subscribed" -> new Inbound.Unblocked(sender(event), at(event));
            case "unsubscribed" -> new Inbound.Blocked(sender(event), at(event));
            case "delivered" -> receipt(event, Progress.DELIVERED);
            case "seen" -> receipt(event, Progress.READ);
            case "failed" ->
                new Inbound.Undelivered(
                        sender(event), token(event), "undeliverable", event.desc() == null ? "" : clean(event.desc()));
            case "webhook" -> new Inbound.Ignored("webhook");
            default -> new Inbound.Ignored("kind");
        };
    }

    static ViberEvent event(byte[] body) {
        try {
            var event = parsed(body);
            if (event == null) {
                throw new Unreadable("The body is empty", new IllegalArgumentException());
            }
            return event;
        } catch (IOException broken) {
            throw new Unreadable("The body is no event", broken);
        }
    }

    static String clean(String text) {
        return PlatformJson.clean(text);
    }

    private static @Nullable ViberEvent parsed(byte[] body) throws IOException {
        var tree = JSON.readTree(body);
        // Words are worth more than the form.
        return PlatformJson.read(
                tree, ViberEvent.class, tree.path("event").asText().equals("message") ? 0 : PlatformJson.EXACTLY);
    }

    private static Inbound message(ViberEvent event, byte[] body, Instant now) {
        if (event.chatId() != null && !event.chatId().isEmpty()) {
            return new Inbound.Ignored("extension");
        }
        var message = event.message();
        if (message == null) {
            throw unreadable("A message without a message");
        }
        var text = message.text();
        var token = event.messageToken();
        return new Inbound.Message(
                sender(event),
                // What has no number is the same message when its bytes are the same.
                token == null || token.isBlank() ? Envelope.hash(body) : token,
                isTold(event) ? at(event) : now,
                text == null ? "" : clean(text),
                ViberContent.of(message),
                Details.NONE.withToken(ViberTracking.token(message.trackingData())));
    }

    private static Inbound receipt(ViberEvent event, Progress progress) {
        return new Inbound.Receipt(sender(event), progress, at(event), token(event));
    }

    private static Sender sender(ViberEvent event) {
        var person = event.sender() == null ? event.user() : event.sender();
        var id = event.person();
        if (id == null || id.isBlank()) {
            throw unreadable("An event of nobody");
        }
        return new Sender(
                clean(id),
                clean(id),
                person == null ? null : blankToNull(person.name()),
                null,
                person == null ? null : blankToNull(person.language()));
    }

    private static String token(ViberEvent event) {
        var token = event.messageToken();
        if (token == null || token.isBlank()) {
            throw unreadable("A message without a token");
        }
        return clean(token);
    }

    private static boolean isTold(ViberEvent event) {
        return event.timestamp() != null && event.timestamp().matches(TIME);
    }

    private static Instant at(ViberEvent event) {
        if (!isTold(event)) {
            throw unreadable("An event without a time");
        }
        return Instant.ofEpochMilli(Long.parseLong(Objects.requireNonNull(event.timestamp())));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text).strip();
    }

    private static Unreadable unreadable(String reason) {
        return new Unreadable(reason, new IllegalArgumentException());
    }
}
