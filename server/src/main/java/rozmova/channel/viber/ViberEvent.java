package rozmova.channel.viber;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What Viber sends, as far as we read it. Unknown fields are ignored. Numbers are read as text: some come as either,
/// and the 19 digits of a `message_token` must not pass through a floating-point number.
record ViberEvent(
        @JsonProperty(required = true) String event,
        @Nullable String timestamp,
        @JsonProperty("message_token") @Nullable String messageToken,
        @Nullable Person sender,
        @Nullable Person user,
        @JsonProperty("user_id") @Nullable String userId,
        @JsonProperty("chat_id") @Nullable String chatId,
        @Nullable Message message,
        @Nullable String context,
        @Nullable String desc) {

    ViberEvent {
        // A null is no missing field to Jackson.
        Objects.requireNonNull(event, "event");
    }

    /// The client stands at different places in events of different kinds.
    @Nullable
    String person() {
        return sender != null ? sender.id() : user != null ? user.id() : userId;
    }

    record Person(
            @Nullable String id,
            @Nullable String name,
            @Nullable String language) {}

    record Message(
            @Nullable String type,
            @Nullable String text,
            @Nullable String media,
            @JsonProperty("file_name") @Nullable String fileName,
            @Nullable String size,
            @JsonProperty("file_size") @Nullable String fileSize,
            @Nullable String duration,
            @JsonProperty("sticker_id") @Nullable String stickerId,
            @Nullable Location location,
            @Nullable Contact contact,
            @JsonProperty("tracking_data") @Nullable String trackingData) {}

    record Location(
            @Nullable String lat,
            @Nullable String lon,
            @Nullable String address) {}

    record Contact(
            @Nullable String name,
            @JsonProperty("phone_number") @Nullable String phoneNumber) {}
}
