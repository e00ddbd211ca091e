package rozmova.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened on the client's side, or to what we sent them.
public sealed interface Inbound {
    /// The kind of a message that has neither words nor anything else.
    String NOTHING = "empty";

    /// The kind of a message that says nothing but by which link its client came.
    String ARRIVAL = "arrival";

    /// The client wrote.
    ///
    /// @param externalId the platform's id of the message, unique within the channel; of several files under one id
    ///     the second has `#1` behind it, and so on
    /// @param text what the client wrote, or the caption; may be empty
    /// @param content what it is besides text, null for plain text
    record Message(
            Sender sender,
            String externalId,
            Instant at,
            String text,
            @Nullable Content content,
            Details details) implements Inbound {
        /// This, with something to see: who sends nothing but blanks has sent a message, too.
        public Message visible() {
            return content != null || !isBlank(text)
                    ? this
                    : new Message(sender, externalId, at, "", new Content.Unsupported(NOTHING), details);
        }
    }

    /// The client changed what they had written: the whole new version.
    record Edited(
            Sender sender,
            String externalId,
            Instant at,
            String text,
            @Nullable Content content,
            List<Mark> marks) implements Inbound {}

    /// The client took messages back.
    record Deleted(Sender sender, List<String> externalIds, Instant at) implements Inbound {}

    /// The client reacts to a message, ours or their own, with these; none: not any more.
    record Reaction(Sender sender, String externalId, Instant at, List<String> emoji) implements Inbound {}

    /// The client opened the chat by a link or the start button.
    ///
    /// @param token what the link carried; untrusted
    /// @param advert the platform's advertisement that the client came from
    record Started(
            Sender sender,
            Instant at,
            @Nullable String token,
            @Nullable Advert advert) implements Inbound {
        /// An advertisement within the messenger's own platform: there is no visit to a site that could tell of it.
        ///
        /// @param id the platform's id of it
        public record Advert(String id, @Nullable String title) {}
    }

    /// Somebody wrote to the client from the account, with us or elsewhere, for instance in the platform's own inbox.
    ///
    /// @param client whom it went to
    /// @param reference what we gave the platform to know it by, if it was us
    /// @param author who or what wrote it, as far as the platform says
    /// @param automatic whether the platform says that no person wrote it: a greeting, a menu of a program
    record Echo(
            Sender client,
            String externalId,
            Instant at,
            String text,
            @Nullable Content content,
            @Nullable String reference,
            @Nullable String author,
            boolean automatic)
            implements Inbound {
        /// By a person, as far as anybody can tell.
        public Echo(
                Sender client,
                String externalId,
                Instant at,
                String text,
                @Nullable Content content,
                @Nullable String reference,
                @Nullable String author) {
            this(client, externalId, at, text, content, reference, author, false);
        }

        /// As of a message.
        public Echo visible() {
            return content != null || !isBlank(text)
                    ? this
                    : new Echo(
                            client, externalId, at, "", new Content.Unsupported(NOTHING), reference, author, automatic);
        }
    }

    /// What we sent has come this far: delivered, or read.
    ///
    /// @param externalId the message, or null for all that was sent up to `at`
    record Receipt(
            Sender client,
            Progress progress,
            Instant at,
            @Nullable String externalId) implements Inbound {
        /// How far.
        public enum Progress {
            DELIVERED,
            READ
        }
    }

    /// The platform had taken what we sent, but cannot deliver it after all.
    ///
    /// @param code as of [Delivery.Refused]
    record Undelivered(Sender client, String externalId, String code, String detail) implements Inbound {}

    /// The client does not want to hear from us any more.
    record Blocked(Sender sender, Instant at) implements Inbound {}

    /// The client wants to hear from us again.
    record Unblocked(Sender sender, Instant at) implements Inbound {}

    /// The platform tells the account's owner something that they should know.
    record Notice(Trouble trouble) implements Inbound {}

    /// Nothing for a conversation.
    ///
    /// @param reason for the counter, such as `group`
    record Ignored(String reason) implements Inbound {}

    /// Whether nobody can see anything of a text: it has only blanks, and signs that only arrange others.
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || Character.getType(sign) == Character.FORMAT);
    }
}
