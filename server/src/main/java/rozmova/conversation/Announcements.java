package rozmova.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rozmova.shared.database.Transaction;

/// What changed within one transaction. It is read once, at the end, however often it changed, and told after the
/// commit: first the lines, then the conversations.
final class Announcements implements Transaction.Companion {
    private final ConversationViewStore conversations;
    private final MessageViewStore messages;
    private final OnSite onSite;
    private final List<ConversationListener> listeners;
    private final Map<Long, Set<Long>> changedMessages = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> changedConversations = new LinkedHashMap<>();

    Announcements(
            ConversationViewStore conversations,
            MessageViewStore messages,
            OnSite onSite,
            List<ConversationListener> listeners) {
        this.conversations = conversations;
        this.messages = messages;
        this.onSite = onSite;
        this.listeners = listeners;
    }

    void message(long projectId, long id) {
        changedMessages
                .computeIfAbsent(projectId, none -> new LinkedHashSet<>())
                .add(id);
    }

    void conversation(long projectId, long id) {
        changedConversations
                .computeIfAbsent(projectId, none -> new LinkedHashSet<>())
                .add(id);
    }

    @Override
    public void complete(Transaction transaction) {
        var news = new ArrayList<Runnable>();
        changedMessages.forEach((project, ids) -> messages.views(transaction, project, ids)
                .forEach(placed -> news.add(() -> listeners.forEach(
                        listener -> listener.message(project, placed.conversationId(), placed.message())))));
        changedConversations.forEach((project, ids) -> conversations.views(transaction, project, ids).stream()
                .map(conversation -> onSite.located(transaction, project, conversation))
                .forEach(conversation ->
                        news.add(() -> listeners.forEach(listener -> listener.changed(project, conversation)))));
        news.forEach(transaction::afterCommit);
    }
}
