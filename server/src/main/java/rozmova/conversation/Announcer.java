package rozmova.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// Tells everybody who listens what conversations and messages are like after a transaction.
@Singleton
final class Announcer {
    private final ConversationViewStore conversations;
    private final MessageViewStore messages;
    private final OnSite onSite;
    private final List<ConversationListener> listeners;

    Announcer(
            ConversationViewStore conversations,
            MessageViewStore messages,
            OnSite onSite,
            @All List<ConversationListener> listeners) {
        this.conversations = conversations;
        this.messages = messages;
        this.onSite = onSite;
        this.listeners = listeners;
    }

    /// A message changes in this transaction.
    void message(Transaction transaction, long projectId, long id) {
        announcements(transaction).message(projectId, id);
    }

    /// A conversation changes in this transaction.
    void conversation(Transaction transaction, long projectId, long id) {
        announcements(transaction).conversation(projectId, id);
    }

    /// The conversation as it is by now.
    Conversation view(Reading reading, long projectId, long id) {
        var now = conversations.view(reading, projectId, id).orElseThrow();
        return onSite.located(reading, projectId, now);
    }

    private Announcements announcements(Transaction transaction) {
        return transaction.companion(
                Announcements.class, () -> new Announcements(conversations, messages, onSite, listeners));
    }
}
