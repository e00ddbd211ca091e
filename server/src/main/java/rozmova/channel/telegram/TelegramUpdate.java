package rozmova.channel.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Telegram sends, as far as we read it: https://core.telegram.org/bots/api#update. Unknown fields are ignored.
record TelegramUpdate(
        @JsonProperty("update_id") long id,
        @Nullable Message message,
        @JsonProperty("edited_message") @Nullable Message editedMessage,
        @JsonProperty("my_chat_member") @Nullable MemberChange myChatMember) {

    record Message(
            @JsonProperty("message_id") long id,
            @Nullable User from,
            long date,
            @JsonProperty("edit_date") @Nullable Long editDate,
            @JsonProperty(required = true) Chat chat,
            @JsonProperty("reply_to_message") @Nullable Quoted replyTo,
            @Nullable String text,
            @Nullable String caption,
            @Nullable List<PhotoSize> photo,
            @Nullable Media video,
            @Nullable Media animation,
            @Nullable Media audio,
            @Nullable Media voice,
            @JsonProperty("video_note") @Nullable Media videoNote,
            @Nullable Media document,
            @Nullable Sticker sticker,
            @Nullable Location location,
            @Nullable Venue venue,
            @Nullable Contact contact) {}

    record User(
            long id,
            @JsonProperty("is_bot") boolean bot,
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @Nullable String username,
            @JsonProperty("language_code") @Nullable String languageCode) {}

    record Chat(long id, String type) {}

    record Quoted(@JsonProperty("message_id") long id) {}

    record PhotoSize(
            @JsonProperty(value = "file_id", required = true)
            String fileId,

            int width,
            int height,
            @JsonProperty("file_size") @Nullable Long fileSize) {}

    /// Video, animation, audio, voice, video note and document: each has a part of these.
    record Media(
            @JsonProperty(value = "file_id", required = true)
            String fileId,

            @JsonProperty("file_name") @Nullable String fileName,
            @JsonProperty("mime_type") @Nullable String mimeType,
            @JsonProperty("file_size") @Nullable Long fileSize,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer length,
            @Nullable Integer duration) {}

    record Sticker(
            @JsonProperty(value = "file_id", required = true)
            String fileId,

            int width,
            int height,
            @JsonProperty("is_animated") boolean animated,
            @JsonProperty("is_video") boolean video,
            @Nullable String emoji,
            @JsonProperty("file_size") @Nullable Long fileSize) {}

    record Location(double latitude, double longitude) {}

    record Venue(
            @JsonProperty(required = true) Location location,
            @Nullable String title,
            @Nullable String address) {}

    record Contact(
            @JsonProperty(value = "phone_number", required = true)
            String phoneNumber,

            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @JsonProperty("user_id") @Nullable Long userId) {}

    record MemberChange(
            @JsonProperty(required = true) Chat chat,
            @JsonProperty(required = true) User from,
            long date,

            @JsonProperty(value = "new_chat_member", required = true)
            Member newMember) {}

    record Member(String status) {}
}
