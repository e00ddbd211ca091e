package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;

/// What a message is besides its words.
final class TelegramContents {
    /// What surrounds a message's content. In a message of a kind that we do not know, any other field names the
    /// kind.
    private static final Set<String> SURROUNDINGS = Set.of(
            "message_id",
            "from",
            "sender_chat",
            "sender_boost_count",
            "sender_business_bot",
            "sender_tag",
            "date",
            "chat",
            "edit_date",
            "message_thread_id",
            "direct_messages_topic",
            "forward_origin",
            "is_topic_message",
            "is_automatic_forward",
            "is_paid_post",
            "reply_to_message",
            "reply_to_checklist_task_id",
            "external_reply",
            "quote",
            "reply_to_story",
            "via_bot",
            "has_protected_content",
            "is_from_offline",
            "media_group_id",
            "author_signature",
            "paid_star_count",
            "effect_id",
            "show_caption_above_media",
            "has_media_spoiler",
            "caption",
            "caption_entities",
            "entities",
            "link_preview_options",
            "reply_markup",
            "suggested_post_info",
            "business_connection_id");

    /// The chat's own news, which nobody wrote.
    private static final Set<String> SERVICE = Set.of(
            "pinned_message",
            "message_auto_delete_timer_changed",
            "write_access_allowed",
            "connected_website",
            "chat_background_set",
            "boost_added",
            "new_chat_members",
            "left_chat_member",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_closed",
            "forum_topic_reopened",
            "proximity_alert_triggered");

    private TelegramContents() {}

    /// The most specific field first: an animation fills `document` too, a venue `location`. Null for plain words, and
    /// for what nobody wrote.
    static @Nullable Content of(TelegramUpdate.Message message, JsonNode tree) {
        if (message.text() != null) {
            return story(message.replyToStory());
        }
        var media = TelegramMedia.of(message);
        if (media != null) {
            return media;
        }
        if (message.venue() != null || message.location() != null) {
            return place(message);
        }
        if (message.contact() != null) {
            return contact(message, message.contact());
        }
        if (message.story() != null) {
            return story(message.story());
        }
        var app = message.webAppData();
        if (app != null) {
            return new Content.Pressed(TelegramText.clean(Objects.requireNonNullElse(app.data(), "")), null);
        }
        return message.dice() == null ? unsupported(tree) : null;
    }

    /// Whether it is the chat's own news.
    static boolean isService(JsonNode tree) {
        return SERVICE.contains(kind(tree));
    }

    /// The words of a message of a kind that has its own, and that we do not show otherwise.
    static String words(TelegramUpdate.Message message, JsonNode tree) {
        if (message.dice() != null) {
            return Objects.requireNonNullElse(message.dice().emoji(), "🎲");
        }
        if (message.webAppData() != null) {
            return TelegramText.clean(
                    Objects.requireNonNullElse(message.webAppData().button(), ""));
        }
        var words =
                switch (kind(tree)) {
                    case "poll" -> tree.path("poll").path("question").asText();
                    case "game" -> tree.path("game").path("title").asText();
                    case "invoice" -> tree.path("invoice").path("title").asText();
                    case "checklist" -> tree.path("checklist").path("title").asText();
                    case "chat_shared" -> tree.path("chat_shared").path("title").asText();
                    case "rich_message" -> rich(tree.path("rich_message").path("blocks"));
                    case "users_shared" -> names(tree.path("users_shared").path("users"));
                    default -> "";
                };
        return TelegramText.clean(words);
    }

    private static Content.Location place(TelegramUpdate.Message message) {
        var venue = message.venue();
        if (venue != null) {
            return new Content.Location(
                    venue.location().latitude(), venue.location().longitude(), venue.title(), venue.address(), false);
        }
        var location = Objects.requireNonNull(message.location());
        return new Content.Location(
                location.latitude(), location.longitude(), null, null, location.livePeriod() != null);
    }

    private static Content.Contact contact(TelegramUpdate.Message message, TelegramUpdate.Contact contact) {
        var own = message.from() != null
                && contact.userId() != null
                && contact.userId() == message.from().id();
        var name = TelegramPeople.fullName(contact.firstName(), contact.lastName());
        return new Content.Contact(name == null ? contact.phoneNumber() : name, contact.phoneNumber(), own);
    }

    /// The Bot API tells whose story it is and nothing of what it shows.
    private static Content.@Nullable Shared story(TelegramUpdate.@Nullable Story story) {
        if (story == null) {
            return null;
        }
        var username = story.chat().username();
        return new Content.Shared(
                "story",
                TelegramPeople.name(story.chat()),
                username == null ? null : "https://t.me/" + username + "/s/" + story.id());
    }

    private static Content.@Nullable Unsupported unsupported(JsonNode tree) {
        return isService(tree) ? null : new Content.Unsupported(kind(tree));
    }

    private static String kind(JsonNode tree) {
        return tree.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !SURROUNDINGS.contains(name))
                .findFirst()
                .orElse("empty");
    }

    /// The words of an article, a line for each of its blocks.
    private static String rich(JsonNode blocks) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .map(TelegramContents::plain)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// Words are text, or several pieces, or an object around such.
    private static String plain(JsonNode words) {
        if (words.isArray()) {
            return StreamSupport.stream(words.spliterator(), false)
                    .map(TelegramContents::plain)
                    .collect(Collectors.joining());
        }
        return words.isObject() ? plain(words.path("text")) : words.asText();
    }

    private static String names(JsonNode users) {
        return StreamSupport.stream(users.spliterator(), false)
                .map(user -> TelegramPeople.fullName(
                        user.path("first_name").asText(), user.path("last_name").asText()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
