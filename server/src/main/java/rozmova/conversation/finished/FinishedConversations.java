package rozmova.conversation.finished;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// What others write into conversations that stand in the log already.
@Singleton
public final class FinishedConversations {
    private final FinishedStore store;

    FinishedConversations(FinishedStore store) {
        this.store = store;
    }

    /// The conversation, locked until the transaction ends: whoever judges it at the same time waits. Empty when the
    /// project has none with this id, or it is not logged yet.
    public Optional<FinishedConversation> lock(Transaction transaction, long projectId, long id) {
        return store.lock(transaction, projectId, id);
    }

    /// Whether the project has such a conversation, logged or not.
    public boolean exists(Reading reading, long projectId, long id) {
        return store.exists(reading, projectId, id);
    }

    /// The log shows this score from now on; lock the conversation first.
    ///
    /// @param score in percent; null when there is none
    /// @param at when it was reviewed last; null when it is not reviewed
    public void scored(
            Transaction transaction, long projectId, long id, @Nullable Integer score, @Nullable Instant at) {
        store.scored(transaction, projectId, id, score, at);
    }
}
