package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A conversation's row as [LiveConversation] holds it, locked.
record ConversationRow(
        long projectId,
        long id,
        Conversation.State state,
        long channelId,
        long identityId,
        long clientId,
        @Nullable Long visitId,
        @Nullable Long visitorId,
        @Nullable Long managerId,
        @Nullable Instant closedAt,
        Instant dueAt,
        Instant lastMessageAt,
        boolean sharedLink) {}
