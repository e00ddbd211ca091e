package rozmova.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversation;
import rozmova.staff.Person;

/// The conversation that a review or a task is about, in one line.
@Schema(name = "ReviewedConversation")
record Summary(
        long id,
        Conversation.Client client,
        @Schema(ref = "Messenger") String messenger,
        long channelId,
        @Nullable Person manager,
        List<Person> participants,
        Instant createdAt,
        Instant closedAt,
        @Nullable String result,
        int messages,
        boolean unanswered,
        @Nullable Integer score,
        @Nullable Instant reviewedAt) {
    /// Keeps its own copy of the participants.
    Summary {
        participants = List.copyOf(participants);
    }
}
