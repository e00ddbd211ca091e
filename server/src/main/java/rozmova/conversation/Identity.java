package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A client in one channel, locked, while something of his is processed.
///
/// @param visitId the visit whose launch token he came with last, until a conversation takes it
record Identity(
        long projectId,
        long id,
        long clientId,
        long channelId,
        String chat,
        boolean blocked,
        @Nullable Long visitId,
        @Nullable Instant arrivedAt) {}
