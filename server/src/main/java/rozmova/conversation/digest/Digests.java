package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.util.List;
import rozmova.client.ClientListener;
import rozmova.client.Identity;
import rozmova.shared.database.Transaction;

/// Keeps finished conversations findable: their rows know all words of their messages and names.
@Singleton
public final class Digests implements ClientListener {
    private final DigestStore store;
    private final DigestWriter writing;
    private final DigestWorker digesting;

    Digests(DigestStore store, DigestWriter writing, DigestWorker digesting) {
        this.store = store;
        this.writing = writing;
        this.digesting = digesting;
    }

    /// Writes what the log must know of a conversation that gets into it. Cheapest right before its state changes: as
    /// long as it is not logged, few indexes contain it.
    public void write(Transaction transaction, long projectId, long conversationId) {
        writing.write(transaction, List.of(new Key(projectId, conversationId)));
    }

    /// A message says something else now, or carries something else. If its conversation is in the log already, it is
    /// soon found by that.
    public void messageChanged(Transaction transaction, long projectId, long messageId) {
        if (store.forgetOfMessage(transaction, projectId, messageId)) {
            transaction.afterCommit(digesting::wake);
        }
    }

    /// The client's conversations in the log are soon found by it.
    @Override
    public void renamed(Transaction transaction, Identity identity) {
        if (store.forgetOfClient(transaction, identity.projectId(), identity.clientId())) {
            transaction.afterCommit(digesting::wake);
        }
    }
}
