package rozmova.channel.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Telegram sends, as far as we read it: https://core.telegram.org/bots/api#update. Unknown fields are ignored.
/// What is required is what its holder makes no sense without: a place without a longitude is none.
record TelegramUpdate(
        @JsonProperty("update_id") long id,
        @Nullable Message message,
        @JsonProperty("edited_message") @Nullable Message editedMessage,
        @JsonProperty("callback_query") @Nullable Press press,
        @JsonProperty("message_reaction") @Nullable Reacted reacted,
        @JsonProperty("business_connection") @Nullable Business business,
        @JsonProperty("business_message") @Nullable Message businessMessage,
        @JsonProperty("edited_business_message") @Nullable Message editedBusinessMessage,
        @JsonProperty("deleted_business_messages") @Nullable Deleted deleted,
        @JsonProperty("my_chat_member") @Nullable MemberChange myChatMember) {

    /// @param id unique within the chat only; 0 where it cannot be named, such as for messages that vanish
    record Message(
            @JsonProperty("message_id") long id,
            @JsonProperty("message_thread_id") @Nullable Long thread,
            @JsonProperty("is_topic_message") boolean inTopic,
            @Nullable User from,
            @Nullable Long date,
            @JsonProperty("edit_date") @Nullable Long editDate,
            @JsonProperty(required = true) Chat chat,

            @JsonProperty("business_connection_id") @Nullable
            String connection,

            @JsonProperty("sender_business_bot") @Nullable User businessBot,
            @JsonProperty("forward_origin") @Nullable Origin origin,
            @JsonProperty("reply_to_message") @Nullable Answered replyTo,
            @JsonProperty("external_reply") @Nullable External externalReply,
            @Nullable Quote quote,
            @JsonProperty("reply_to_story") @Nullable Story replyToStory,
            @JsonProperty("media_group_id") @Nullable String album,
            @Nullable String text,
            @Nullable List<Entity> entities,
            @Nullable String caption,
            @JsonProperty("caption_entities") @Nullable List<Entity> captionEntities,
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
            @Nullable Contact contact,
            @Nullable Story story,
            @Nullable Dice dice,
            @JsonProperty("web_app_data") @Nullable WebAppData webAppData) {}

    record User(
            @JsonProperty(required = true) long id,
            @JsonProperty("is_bot") boolean bot,
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @Nullable String username,
            @JsonProperty("language_code") @Nullable String languageCode) {}

    /// @param type of a chat that does not say it, the number tells: people's are positive
    /// @param direct whether people write to a channel there
    record Chat(
            @JsonProperty(required = true) long id,
            @Nullable String type,
            @Nullable String title,
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @Nullable String username,
            @JsonProperty("is_direct_messages") boolean direct) {
        boolean isPrivate() {
            return type == null ? id > 0 : type.equals("private");
        }
    }

    record Answered(
            @JsonProperty(value = "message_id", required = true)
            long id) {}

    /// A message of another chat that is answered to.
    record External(@Nullable Origin origin) {}

    record Quote(@Nullable String text) {}

    /// Whose message was passed on: a person, somebody who hides their account, a group or a channel.
    record Origin(
            @JsonProperty("sender_user") @Nullable User user,
            @JsonProperty("sender_user_name") @Nullable String hiddenName,
            @JsonProperty("sender_chat") @Nullable Chat group,
            @JsonProperty("chat") @Nullable Chat channel) {}

    record Entity(
            @Nullable String type,
            int offset,
            int length,
            @Nullable String url) {}

    record Story(@JsonProperty(required = true) Chat chat, long id) {}

    record Dice(@Nullable String emoji) {}

    record WebAppData(
            @Nullable String data,
            @JsonProperty("button_text") @Nullable String button) {}

    record PhotoSize(
            @JsonProperty(value = "file_id", required = true)
            String fileId,

            @JsonProperty("file_unique_id") @Nullable String key,
            int width,
            int height,
            @JsonProperty("file_size") @Nullable Long fileSize) {}

    /// Video, animation, audio, voice, video note and document: each has a part of these.
    record Media(
            @JsonProperty(value = "file_id", required = true)
            String fileId,

            @JsonProperty("file_unique_id") @Nullable String key,
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

            @JsonProperty("file_unique_id") @Nullable String key,
            int width,
            int height,
            @JsonProperty("is_animated") boolean animated,
            @JsonProperty("is_video") boolean video,
            @Nullable String emoji,
            @JsonProperty("file_size") @Nullable Long fileSize) {}

    record Location(
            @JsonProperty(required = true) double latitude,
            @JsonProperty(required = true) double longitude,
            @JsonProperty("live_period") @Nullable Long livePeriod) {
        boolean isOnEarth() {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    record Venue(
            @JsonProperty(required = true) Location location,
            @Nullable String title,
            @Nullable String address) {}

    record Contact(
            @JsonProperty(value = "phone_number", required = true)
            String phoneNumber,

            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @JsonProperty("user_id") @Nullable Long userId,
            @Nullable String vcard) {}

    /// A button under a message was pressed; a message that is too old comes without its words and with the date 0.
    record Press(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) User from,
            @Nullable Under message,
            @Nullable String data) {
        record Under(
                @JsonProperty("message_id") long id,
                @JsonProperty(required = true) Chat chat,

                @JsonProperty("business_connection_id") @Nullable
                String connection,

                @JsonProperty("reply_markup") @Nullable Keyboard keyboard) {}
    }

    record Keyboard(
            @JsonProperty("inline_keyboard") @Nullable List<List<Button>> rows) {}

    record Button(
            @Nullable String text,
            @JsonProperty("callback_data") @Nullable String data) {}

    record Reacted(
            @JsonProperty(required = true) Chat chat,
            @JsonProperty("message_id") long id,
            @Nullable User user,
            @Nullable Long date,
            @JsonProperty("new_reaction") @Nullable List<Reaction> now) {}

    record Reaction(@Nullable String type, @Nullable String emoji) {}

    /// The bot was attached to a person's own account, or taken off.
    record Business(
            @JsonProperty(required = true) User user,
            @JsonProperty("is_enabled") boolean enabled,
            @Nullable Rights rights) {
        record Rights(@JsonProperty("can_reply") boolean reply) {}
    }

    record Deleted(
            @JsonProperty(value = "business_connection_id", required = true)
            String connection,

            @JsonProperty(required = true) Chat chat,
            @JsonProperty("message_ids") @Nullable List<Long> ids) {}

    record MemberChange(
            @JsonProperty(required = true) Chat chat,
            @JsonProperty(required = true) User from,
            @Nullable Long date,

            @JsonProperty(value = "new_chat_member", required = true)
            Member newMember) {}

    record Member(String status) {}
}
