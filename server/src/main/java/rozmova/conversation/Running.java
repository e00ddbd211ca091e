package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A conversation's row, locked, while something happens to it.
record Running(
        long projectId,
        long id,
        State state,
        long channelId,
        long identityId,
        long clientId,
        @Nullable Long visitId,
        @Nullable Long visitorId,
        @Nullable Long managerId,
        Instant createdAt,
        @Nullable Instant closedAt,
        Instant dueAt,
        Instant lastMessageAt,
        @Nullable Instant firstInboundAt,
        @Nullable Integer firstResponseSeconds,
        boolean sharedLink) {
    /// When something that happens now stands in the thread. Not before what stands there: our clock may have been set
    /// back since.
    Instant next(Instant now) {
        return now.isBefore(lastMessageAt) ? lastMessageAt : now;
    }
}
