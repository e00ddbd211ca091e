package rozmova.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversation;
import rozmova.staff.Person;

/// The conversation that a review or a task is about, in one line.
record Summary(
        long id,
        Conversation.Client client,
        String messenger,
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
