package rozmova.conversation;

import jakarta.inject.Singleton;
import rozmova.client.ClientListener;
import rozmova.client.Identity;
import rozmova.shared.database.Transaction;

/// Shows in a client's running conversation what happens to them.
@Singleton
final class ClientNews implements ClientListener {
    private final LiveConversations conversations;

    ClientNews(LiveConversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public void renamed(Transaction transaction, Identity identity) {
        conversations.running(transaction, identity).ifPresent(LiveConversation::touch);
    }

    @Override
    public void pictured(Transaction transaction, Identity identity) {
        conversations.running(transaction, identity).ifPresent(LiveConversation::touch);
    }

    @Override
    public void blocked(Transaction transaction, Identity identity, boolean blocked) {
        conversations
                .running(transaction, identity)
                .ifPresent(running ->
                        running.tell(blocked ? new ConversationEvent.Blocked() : new ConversationEvent.Unblocked()));
    }
}
