package rozmova.log;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversation;
import rozmova.staff.Person;
import rozmova.visit.Source;

/// A finished conversation as the table shows it; the shape is documented in `docs/api.md`.
///
/// @param participants whoever of the staff was responsible or wrote, in that order
/// @param sharedLink whether the client came with a link that belongs to somebody else's visit
/// @param attachments how many messages carry a file
/// @param score the review's result in percent
public record LogRow(
        long id,
        Conversation.Client client,
        @Schema(ref = "Messenger") String messenger,
        long channelId,
        @Nullable LastReply lastReply,
        boolean unanswered,
        Instant createdAt,
        Instant closedAt,
        Instant loggedAt,
        @Nullable String closedBy,
        boolean closedAutomatically,
        @Nullable Person manager,
        List<Person> participants,
        Source source,
        boolean sharedLink,
        @Nullable String result,
        List<String> tags,
        @Nullable String comment,
        @Nullable Integer firstResponseSeconds,
        int durationSeconds,
        int inbound,
        int outbound,
        int messages,
        int attachments,
        @Nullable Integer score,
        @Nullable Instant reviewedAt) {
    /// Keeps its own copies of the lists.
    public LogRow {
        participants = List.copyOf(participants);
        tags = List.copyOf(tags);
    }

    /// Who wrote last.
    ///
    /// @param by `client`, `manager` or `automatic`
    public record LastReply(
            @Schema(ref = "ReplyBy") String by, @Nullable String name, Instant at) {}
}
