package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;
import rozmova.channel.Sender;
import rozmova.channel.Unreadable;

/// Understands Telegram's updates. Pure.
final class TelegramReader {
    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<String> WITH_CHAT = List.of("message", "edited_message", "my_chat_member");

    /// What surrounds a message's content. Whatever else stands in a message that we cannot name is its kind.
    private static final Set<String> SURROUNDINGS = Set.of(
            "message_id",
            "from",
            "sender_chat",
            "sender_boost_count",
            "date",
            "chat",
            "edit_date",
            "message_thread_id",
            "forward_origin",
            "is_topic_message",
            "is_automatic_forward",
            "reply_to_message",
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
            "business_connection_id");

    /// The chat's own news, nothing that somebody wrote.
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
            "users_shared",
            "chat_shared",
            "proximity_alert_triggered");

    private TelegramReader() {}

    static Envelope envelope(byte[] body) {
        try {
            var update = JSON.readTree(body);
            if (update == null || !update.path("update_id").canConvertToLong()) {
                return Envelope.unreadable(body);
            }
            var chat = WITH_CHAT.stream()
                    .map(kind -> update.path(kind).path("chat").path("id"))
                    .filter(JsonNode::canConvertToLong)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("");
            return new Envelope(update.path("update_id").asText(), chat, null, body);
        } catch (IOException broken) {
            return Envelope.unreadable(body);
        }
    }

    static List<Inbound> read(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            var update = JSON.treeToValue(tree, TelegramUpdate.class);
            if (update == null) {
                throw new Unreadable("The body is empty", new IllegalArgumentException());
            }
            return List.of(read(update, tree));
        } catch (IOException broken) {
            throw new Unreadable("The body is no update", broken);
        }
    }

    private static Inbound read(TelegramUpdate update, JsonNode tree) {
        if (update.message() != null) {
            return message(update.message(), tree.path("message"));
        }
        if (update.editedMessage() != null) {
            return edited(update.editedMessage(), tree.path("edited_message"));
        }
        if (update.myChatMember() != null) {
            return member(update.myChatMember());
        }
        return new Inbound.Ignored("kind");
    }

    private static Inbound message(TelegramUpdate.Message message, JsonNode tree) {
        var sender = sender(message.from(), message.chat());
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var at = Instant.ofEpochSecond(message.date());
        var text = message.text();
        if (text != null && text.matches("/start(@\\w+)?(\\s.*)?")) {
            var parts = text.split("\\s+", 2);
            return new Inbound.Started(
                    sender, at, parts.length == 2 && !parts[1].isBlank() ? parts[1].strip() : null, null);
        }
        var content = content(message, tree);
        if (content == null && text == null) {
            return new Inbound.Ignored("service");
        }
        return new Inbound.Message(
                sender,
                externalId(message.chat(), message.id()),
                at,
                words(message),
                content,
                Details.reply(
                        message.replyTo() == null
                                ? null
                                : externalId(message.chat(), message.replyTo().id())));
    }

    private static Inbound edited(TelegramUpdate.Message message, JsonNode tree) {
        var sender = sender(message.from(), message.chat());
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var at = message.editDate() == null ? message.date() : message.editDate();
        return new Inbound.Edited(
                sender,
                externalId(message.chat(), message.id()),
                Instant.ofEpochSecond(at),
                words(message),
                content(message, tree),
                List.of());
    }

    private static Inbound member(TelegramUpdate.MemberChange change) {
        var sender = sender(change.from(), change.chat());
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var at = Instant.ofEpochSecond(change.date());
        return "kicked".equals(change.newMember().status())
                ? new Inbound.Blocked(sender, at)
                : new Inbound.Unblocked(sender, at);
    }

    /// The most specific field first: an animation fills `document` too, a venue `location`.
    private static @Nullable Content content(TelegramUpdate.Message message, JsonNode tree) {
        if (message.text() != null) {
            return null;
        }
        var media = TelegramMedia.of(message);
        if (media != null) {
            return media;
        }
        var venue = message.venue();
        if (venue != null) {
            return new Content.Location(
                    venue.location().latitude(), venue.location().longitude(), venue.title(), venue.address(), false);
        }
        var location = message.location();
        if (location != null) {
            return new Content.Location(location.latitude(), location.longitude(), null, null, false);
        }
        var contact = message.contact();
        if (contact != null) {
            var own = message.from() != null
                    && contact.userId() != null
                    && contact.userId() == message.from().id();
            var name = fullName(contact.firstName(), contact.lastName());
            return new Content.Contact(name == null ? contact.phoneNumber() : name, contact.phoneNumber(), own);
        }
        return unsupported(tree);
    }

    private static @Nullable Content unsupported(JsonNode tree) {
        var kind = tree.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .filter(name -> !SURROUNDINGS.contains(name))
                .findFirst();
        if (kind.isPresent() && SERVICE.contains(kind.get())) {
            return null;
        }
        return new Content.Unsupported(kind.orElse("empty"));
    }

    private static String words(TelegramUpdate.Message message) {
        var words = message.text() == null ? message.caption() : message.text();
        // The database keeps no such character, and nobody can see it.
        return words == null ? "" : words.replace("\0", "");
    }

    /// Null for anything but a person's own chat with the bot.
    private static @Nullable Sender sender(TelegramUpdate.@Nullable User from, TelegramUpdate.Chat chat) {
        if (from == null || from.bot() || !"private".equals(chat.type())) {
            return null;
        }
        return new Sender(
                Long.toString(from.id()),
                Long.toString(chat.id()),
                fullName(from.firstName(), from.lastName()),
                from.username(),
                from.languageCode());
    }

    private static @Nullable String fullName(@Nullable String first, @Nullable String last) {
        var name = Stream.of(first, last)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    /// Message ids are unique only within a chat.
    static String externalId(TelegramUpdate.Chat chat, long message) {
        return chat.id() + ":" + message;
    }
}
