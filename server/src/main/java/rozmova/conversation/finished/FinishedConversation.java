package rozmova.conversation.finished;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation in the log, for those who judge it.
///
/// @param managerId who is responsible for it
/// @param participants everybody who took or answered it
public record FinishedConversation(long id, @Nullable Long managerId, List<Long> participants) {
    /// Keeps its own copy of the participants.
    public FinishedConversation {
        participants = List.copyOf(participants);
    }
}
