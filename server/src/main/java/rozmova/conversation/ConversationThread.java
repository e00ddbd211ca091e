package rozmova.conversation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Ability;
import rozmova.client.ClientCard;
import rozmova.client.Reach;
import rozmova.visit.Visit;

/// A conversation with all that belongs to it, as thread and modal show it; the shape is documented in `docs/api.md`.
///
/// @param visit the visit that brought the client
/// @param abilities what the messenger allows besides writing: `edit`, `delete`, `reply`, `typing`, `seen`, …
/// @param messages in their order
/// @param earlier the client's other conversations, newest first
@Schema(name = "Thread")
public record ConversationThread(
        Conversation conversation,
        ClientCard client,
        @Nullable Visit visit,
        Facts facts,
        Reach reach,
        List<Ability> abilities,
        List<Message> messages,
        List<Earlier> earlier) {

    /// What was measured.
    ///
    /// @param firstResponseSeconds from the client's first message to a manager's first answer
    /// @param durationSeconds from the first message to the closing
    public record Facts(
            @Nullable Integer firstResponseSeconds,
            @Nullable Integer durationSeconds,
            int inbound,
            int outbound) {}

    /// Another conversation of the client.
    public record Earlier(
            long id,
            @Schema(ref = "Messenger") String messenger,
            Instant createdAt,
            @Nullable String result) {}
}
