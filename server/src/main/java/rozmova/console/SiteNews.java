package rozmova.console;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversations;
import rozmova.visit.VisitListener;

/// Tells the console where on the site the clients of its conversations are.
@Singleton
final class SiteNews implements VisitListener {
    /// Looked up late: conversations ask visits, and visits tell us.
    private final Instance<Conversations> conversations;
    private final Hub hub;

    SiteNews(Instance<Conversations> conversations, Hub hub) {
        this.conversations = conversations;
        this.hub = hub;
    }

    @Override
    public void onSite(long projectId, long visitorId, boolean online, @Nullable String page) {
        conversations.get().runningOf(projectId, visitorId).forEach(id -> hub.visit(projectId, id, online, page));
    }
}
