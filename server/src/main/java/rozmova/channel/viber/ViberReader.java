package rozmova.channel.viber;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Details;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.Sender;
import rozmova.channel.Unreadable;

/// Understands Viber's events. Pure.
final class ViberReader {
    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// A time in milliseconds that a calendar knows: the call-back of `set_webhook` has one of 19 digits.
    private static final String TIME = "\\d{1,15}";

    private ViberReader() {}

    static Envelope envelope(byte[] body) {
        try {
            var event = JSON.readValue(body, ViberEvent.class);
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

    static Inbound read(byte[] body) {
        var event = event(body);
        return switch (event.event()) {
            case "message" -> message(event);
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
            var event = JSON.readValue(body, ViberEvent.class);
            if (event == null) {
                throw new Unreadable("The body is empty", new IllegalArgumentException());
            }
            return event;
        } catch (IOException broken) {
            throw new Unreadable("The body is no event", broken);
        }
    }

    static String clean(String text) {
        // The database keeps no such character, and nobody can see it.
        return text.replace("\0", "");
    }

    private static Inbound message(ViberEvent event) {
        if (event.chatId() != null && !event.chatId().isEmpty()) {
            return new Inbound.Ignored("extension");
        }
        var message = event.message();
        if (message == null) {
            throw unreadable("A message without a message");
        }
        var text = message.text();
        return new Inbound.Message(
                sender(event),
                token(event),
                at(event),
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

    private static Instant at(ViberEvent event) {
        var time = event.timestamp();
        if (time == null || !time.matches(TIME)) {
            throw unreadable("An event without a time");
        }
        return Instant.ofEpochMilli(Long.parseLong(time));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text).strip();
    }

    private static Unreadable unreadable(String reason) {
        return new Unreadable(reason, new IllegalArgumentException());
    }
}
