package rozmova.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversation;
import rozmova.conversation.Person;
import rozmova.visit.Source;

/// A finished conversation as the table shows it; the shape is documented in `docs/api.md`.
public record LogRow(
        long id,
        Conversation.Client client,
        String messenger,
        long channelId,
        @Nullable LastReply lastReply,
        boolean unanswered,
        Instant createdAt,
        Instant closedAt,
        Instant loggedAt,
        @Nullable String closedBy,
        boolean closedAutomatically,
        @Nullable Person manager,
        Source source,
        @Nullable String result,
        List<String> tags,
        @Nullable String comment,
        @Nullable Integer firstResponseSeconds,
        int durationSeconds,
        int inbound,
        int outbound) {
    /// Keeps its own copy of the tags.
    public LogRow {
        tags = List.copyOf(tags);
    }

    /// Who wrote last.
    ///
    /// @param by `client`, `manager` or `automatic`
    public record LastReply(String by, @Nullable String name, Instant at) {}
}
