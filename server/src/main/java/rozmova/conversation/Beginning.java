package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a conversation begins with.
///
/// @param managerId who writes to the client; null when the client wrote
record Beginning(
        long projectId,
        long channelId,
        String messenger,
        long clientId,
        long identityId,
        @Nullable Long managerId,
        Instant at,
        Instant dueAt) {}
