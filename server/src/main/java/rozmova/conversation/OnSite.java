package rozmova.conversation;

import jakarta.inject.Singleton;
import rozmova.shared.database.Reading;
import rozmova.visit.Visits;

/// Where on the site the clients of conversations are.
@Singleton
final class OnSite {
    private final Visits visits;

    OnSite(Visits visits) {
        this.visits = visits;
    }

    /// The conversation, with where on the site its client is now.
    Conversation located(Reading reading, long projectId, Conversation conversation) {
        var visitor = conversation.visitorId();
        if (visitor == null) {
            return conversation;
        }
        var now = visits.current(reading, projectId, visitor);
        return conversation.with(new Conversation.Whereabouts(now.online(), now.page()));
    }
}
