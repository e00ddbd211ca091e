package rozmova.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened on the client's side.
public sealed interface Inbound {
    /// He wrote.
    ///
    /// @param externalId the platform's id of the message, unique within the channel
    /// @param text what he wrote, or the caption; may be empty
    /// @param content what it is besides text, null for plain text
    /// @param replyTo the message that he answers to
    record Message(
            Sender sender,
            String externalId,
            Instant at,
            String text,
            @Nullable Content content,
            @Nullable String replyTo)
            implements Inbound {}

    /// He changed what he had written: the whole new version.
    record Edited(
            Sender sender,
            String externalId,
            Instant at,
            String text,
            @Nullable Content content) implements Inbound {}

    /// He opened the chat by a link or the start button.
    ///
    /// @param token what the link carried; untrusted
    record Started(Sender sender, Instant at, @Nullable String token) implements Inbound {}

    /// He does not want to hear from us any more.
    record Blocked(Sender sender, Instant at) implements Inbound {}

    /// He does again.
    record Unblocked(Sender sender, Instant at) implements Inbound {}

    /// Nothing for a conversation.
    ///
    /// @param reason for the counter, such as `group`
    record Ignored(String reason) implements Inbound {}
}
