package rozmova.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// A conversation as lists show it and as the live connection tells it; the shape is documented in `docs/api.md`.
///
/// @param revision grows with every change: of two versions the greater holds
/// @param waitingSince since when the client waits for an answer
/// @param logDueAt of a closed one: when it stands in the log at the earliest
/// @param sharedLink whether the client came with a link that belongs to somebody else's visit
/// @param visitorId whose whereabouts belong to it; not told
public record Conversation(
        long id,
        long revision,
        State state,
        @Schema(ref = "Messenger") String messenger,
        long channelId,
        Client client,
        @Nullable Person manager,
        Instant createdAt,
        @Nullable Instant closedAt,
        boolean closedAutomatically,
        @Nullable String result,
        List<String> tags,
        @Nullable String comment,
        @Nullable LastMessage lastMessage,
        @Nullable Instant waitingSince,
        @Nullable Instant logDueAt,
        ShortSource source,
        boolean sharedLink,
        @Nullable Whereabouts visit,
        @JsonIgnore @Nullable Long visitorId) {
    /// Keeps its own copy of the tags.
    public Conversation {
        tags = List.copyOf(tags);
    }

    Conversation with(@Nullable Whereabouts now) {
        return new Conversation(
                id,
                revision,
                state,
                messenger,
                channelId,
                client,
                manager,
                createdAt,
                closedAt,
                closedAutomatically,
                result,
                tags,
                comment,
                lastMessage,
                waitingSince,
                logDueAt,
                source,
                sharedLink,
                now,
                visitorId);
    }

    /// How far a conversation is on its way, which goes from the first to the last.
    @Schema(name = "ConversationState")
    public enum State {
        /// Somebody may write.
        OPEN,
        /// Done with, but the client may still come back to it.
        CLOSED,
        /// Finished: it stands in the log.
        LOGGED;

        /// How database and interface spell it.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// The one who writes.
    ///
    /// @param avatar where their picture is, below this server's address
    @Schema(name = "ClientSummary")
    public record Client(
            long id,
            String name,
            @Nullable String nickname,
            @Nullable String avatar,
            @Nullable String language) {}

    /// The newest line of the thread.
    public record LastMessage(Message.Kind kind, String text, Instant at) {}

    /// What lists show of the source.
    @Schema(name = "SourceSummary")
    public record ShortSource(String source, String medium, String campaign) {}

    /// Where on the site the client is.
    @Schema(name = "Presence")
    public record Whereabouts(boolean online, @Nullable String page) {}
}
