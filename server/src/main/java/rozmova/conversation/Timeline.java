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

/// Writes lines into threads and tells the world, after the commit, what is there then.
@Singleton
final class Timeline {
    private final ConversationViewStore conversations;
    private final MessageStore messages;
    private final MessageViewStore views;
    private final OnSite onSite;
    private final List<ConversationListener> listeners;
    private final ObjectMapper json;

    Timeline(
            ConversationViewStore conversations,
            MessageStore messages,
            MessageViewStore views,
            OnSite onSite,
            @All List<ConversationListener> listeners,
            ObjectMapper json) {
        this.conversations = conversations;
        this.messages = messages;
        this.views = views;
        this.onSite = onSite;
        this.listeners = listeners;
        this.json = json;
    }

    /// Adds a line; empty when it stood there before.
    Optional<Long> add(Transaction transaction, Draft draft) {
        var id = messages.insert(transaction, draft);
        id.ifPresent(added -> tellMessage(transaction, draft.conversation().projectId(), added));
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

    /// A message changed in this transaction.
    void tellMessage(Transaction transaction, long projectId, long id) {
        told(transaction).message(projectId, id);
    }

    /// A conversation changed in this transaction.
    void tell(Transaction transaction, long projectId, long id) {
        told(transaction).conversation(projectId, id);
    }

    /// As [#tell], and returns the conversation as it is by now.
    Conversation told(Transaction transaction, long projectId, long id) {
        tell(transaction, projectId, id);
        var now = conversations.view(transaction, projectId, id).orElseThrow();
        return onSite.located(transaction, projectId, now);
    }

    private Told told(Transaction transaction) {
        return transaction.companion(Told.class, () -> new Told(conversations, views, onSite, listeners));
    }
}
