package rozmova.conversation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;
import rozmova.visit.Visits;

/// Writes lines into threads and tells the world, after the commit, what is there now.
@Singleton
final class Timeline {
    private final ConversationViewStore conversations;
    private final MessageStore messages;
    private final Visits visits;
    private final List<ConversationListener> listeners;
    private final ObjectMapper json;

    Timeline(
            ConversationViewStore conversations,
            MessageStore messages,
            Visits visits,
            @All List<ConversationListener> listeners,
            ObjectMapper json) {
        this.conversations = conversations;
        this.messages = messages;
        this.visits = visits;
        this.listeners = listeners;
        this.json = json;
    }

    /// Adds a line; empty when it stood there before.
    Optional<Long> add(Transaction transaction, Draft draft) {
        var id = messages.insert(transaction, draft);
        id.ifPresent(added -> tellMessage(
                transaction,
                draft.conversation().projectId(),
                draft.conversation().id(),
                added));
        return id;
    }

    /// Adds an event that is only its name.
    void event(Transaction transaction, Running conversation, Instant at, @Nullable Long author, String name) {
        event(transaction, conversation, at, author, name, event -> {});
    }

    /// Adds an event with more to it.
    void event(
            Transaction transaction,
            Running conversation,
            Instant at,
            @Nullable Long author,
            String name,
            Consumer<ObjectNode> more) {
        var event = json.createObjectNode().put("name", name);
        more.accept(event);
        var ignored = add(transaction, Draft.event(conversation, at, author, event));
    }

    /// Tells of a message as it is in this transaction, once it is committed.
    void tellMessage(Transaction transaction, long projectId, long conversationId, long id) {
        var message = messages.view(transaction, projectId, id).orElseThrow();
        transaction.afterCommit(
                () -> listeners.forEach(listener -> listener.message(projectId, conversationId, message)));
    }

    /// Tells of a conversation as it is in this transaction, once it is committed.
    Conversation tell(Transaction transaction, long projectId, long id) {
        var conversation = located(
                transaction,
                projectId,
                conversations.view(transaction, projectId, id).orElseThrow());
        transaction.afterCommit(() -> listeners.forEach(listener -> listener.changed(projectId, conversation)));
        return conversation;
    }

    /// With where on the site the client is now.
    Conversation located(Transaction transaction, long projectId, Conversation conversation) {
        var visitor = conversation.visitorId();
        if (visitor == null) {
            return conversation;
        }
        var now = visits.current(transaction, projectId, visitor);
        return conversation.with(new Conversation.Whereabouts(now.online(), now.page()));
    }
}
