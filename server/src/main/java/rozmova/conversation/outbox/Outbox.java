package rozmova.conversation.outbox;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import rozmova.conversation.ConversationEvent;
import rozmova.conversation.EventSink;
import rozmova.conversation.LiveConversation;
import rozmova.shared.database.Transaction;

/// The queue of messages that wait to be sent. What managers answer stands in it as soon as it stands in the thread.
@Singleton
public final class Outbox implements EventSink {
    private final OutboxStore store;
    private final Event<Filled> filled;
    private final InstantSource clock;

    Outbox(OutboxStore store, Event<Filled> filled, InstantSource clock) {
        this.store = store;
        this.filled = filled;
        this.clock = clock;
    }

    @Override
    public void hear(Transaction transaction, Entry entry) {
        // An answer without an author was written elsewhere: the client has it already.
        if (entry.event() instanceof ConversationEvent.Answered answered && entry.author() != null) {
            answered.messages()
                    .forEach(message -> store.insert(
                            transaction,
                            entry.projectId(),
                            entry.channelId(),
                            entry.conversationId(),
                            message,
                            clock.instant()));
            wake(transaction);
        }
    }

    /// The message is sent once more.
    public void queueAgain(Transaction transaction, LiveConversation conversation, long messageId) {
        store.insert(
                transaction,
                conversation.projectId(),
                conversation.channelId(),
                conversation.id(),
                messageId,
                clock.instant());
        wake(transaction);
    }

    /// The message leaves the queue before anybody sends it; false when somebody does already.
    public boolean withdraw(Transaction transaction, long projectId, long messageId) {
        return store.withdraw(transaction, projectId, messageId);
    }

    /// Holds a message in the queue while its text changes; false when somebody sends it already.
    public boolean hold(Transaction transaction, long projectId, long messageId) {
        return store.hold(transaction, projectId, messageId);
    }

    /// What we give platforms to know a message by.
    public static String reference(long messageId) {
        return "m:" + messageId;
    }

    private void wake(Transaction transaction) {
        transaction.afterCommit(() -> filled.fire(new Filled()));
    }

    /// Something new waits.
    record Filled() {}
}
