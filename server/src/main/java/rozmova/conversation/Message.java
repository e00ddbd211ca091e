package rozmova.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// One line of a thread; the shape is documented in `docs/api.md`.
///
/// @param content what it carries besides text
/// @param details formatting, album, quote, and where it came from
/// @param reactions who reacts with what
/// @param versions what it said before it was edited, oldest first
/// @param state of an outbound one: how far it has come
/// @param event of an event: what happened
public record Message(
        long id,
        long revision,
        Kind kind,
        Instant at,
        @Nullable Person author,
        String text,
        @Nullable JsonNode content,
        @Nullable JsonNode details,
        @Nullable JsonNode reactions,
        @Nullable State state,
        @Nullable Failure failure,
        @Nullable Instant editedAt,
        @Nullable JsonNode versions,
        @Nullable Instant deletedAt,
        @Nullable UUID clientKey,
        @Nullable Long replyTo,
        ConversationEvent.@Nullable InThread event) {
    /// Who a line is from.
    public enum Kind {
        /// The client.
        INBOUND,
        /// The staff, to the client.
        OUTBOUND,
        /// The staff, to colleagues.
        NOTE,
        /// Nobody: something happened.
        EVENT;

        /// How database and interface spell it.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// How far an outbound message has come.
    public enum State {
        /// It waits for its turn.
        QUEUED,
        /// The platform is being asked to take it.
        SENDING,
        /// The platform has it.
        SENT,
        /// It is on the client's device.
        DELIVERED,
        /// The client saw it.
        READ,
        /// It did not arrive, and will not by itself.
        FAILED,
        /// Nobody knows whether it arrived.
        UNKNOWN;

        /// How database and interface spell it.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// Why it did not arrive.
    public record Failure(String code, @Nullable String detail) {}
}
