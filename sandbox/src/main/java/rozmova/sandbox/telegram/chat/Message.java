package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One message of a chat as it is now. `content` holds the fields of the Bot API that make up its content (`text`,
/// `photo`, `caption`, …); `replyTo` is 0 when it answers none; reactions are empty text when there is none.
public record Message(
        long id,
        Author author,
        Instant at,
        @Nullable Instant editedAt,
        ObjectNode content,
        long replyTo,
        String clientReaction,
        String botReaction,
        boolean deleted) {

    static Message written(long id, Author author, Instant at, ObjectNode content, long replyTo) {
        return new Message(id, author, at, null, content, replyTo, "", "", false);
    }

    /// Whether it comes from the other side of the client: the bot, or the owner of the account it is attached to.
    public boolean fromBot() {
        return author != Author.PERSON;
    }

    /// Its text or caption, empty when it has neither.
    public String text() {
        return content.path("text").asText(content.path("caption").asText(""));
    }

    /// `text`, `photo`, `voice`, …: the field of the Bot API that says what it is.
    public String kind() {
        return Kinds.of(content);
    }

    /// The id of its file; of the largest size when it is a photo.
    public Optional<String> fileId() {
        return Kinds.fileId(content);
    }

    /// The same message with another content.
    public Message edited(ObjectNode newContent, Instant when) {
        return new Message(id, author, at, when, newContent, replyTo, clientReaction, botReaction, deleted);
    }

    /// The same message, deleted.
    public Message gone() {
        return new Message(id, author, at, editedAt, content, replyTo, clientReaction, botReaction, true);
    }

    /// With the reaction of the client.
    public Message clientReacted(String emoji) {
        return new Message(id, author, at, editedAt, content, replyTo, emoji, botReaction, deleted);
    }

    /// With the reaction of the bot.
    public Message botReacted(String emoji) {
        return new Message(id, author, at, editedAt, content, replyTo, clientReaction, emoji, deleted);
    }
}
