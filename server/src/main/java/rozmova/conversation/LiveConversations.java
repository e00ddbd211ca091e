package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rozmova.client.Arrival;
import rozmova.client.Identity;
import rozmova.conversation.digest.Digests;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.visit.Visits;

/// Conversations to act on: found or begun, and locked until the transaction ends.
@Singleton
public final class LiveConversations {
    final ConversationStore store;
    final OriginStore origins;
    final Timeline timeline;
    final Announcer announcer;
    final Durations durations;
    final Visits visits;
    final Digests digests;
    final InstantSource clock;

    LiveConversations(
            ConversationStore store,
            OriginStore origins,
            Timeline timeline,
            Announcer announcer,
            Durations durations,
            Visits visits,
            Digests digests,
            InstantSource clock) {
        this.store = store;
        this.origins = origins;
        this.timeline = timeline;
        this.announcer = announcer;
        this.durations = durations;
        this.visits = visits;
        this.digests = digests;
        this.clock = clock;
    }

    /// The conversation, in whatever state it is.
    ///
    /// @throws Problem 404 when the project has none with this id
    public LiveConversation lock(Transaction transaction, long projectId, long id) {
        return store.lock(transaction, projectId, id)
                .map(row -> live(transaction, row))
                .orElseThrow(Conversations::missing);
    }

    /// The client's conversation that is not logged yet, as it stands.
    public Optional<LiveConversation> running(Transaction transaction, Identity identity) {
        return store.lockRunning(transaction, identity.projectId(), identity.id())
                .map(row -> live(transaction, row));
    }

    /// As [#running(Transaction, Identity)], at `at`: what the rules had to do by then is done.
    public Optional<LiveConversation> running(Transaction transaction, Identity identity, Instant at) {
        return running(transaction, identity)
                .map(found -> found.settle(at))
                .filter(settled -> settled.state() != Conversation.State.LOGGED);
    }

    /// Begins a conversation, with what is kept of how the client came.
    ///
    /// @param identity the client, who has none that runs; locked, so that nobody begins a second one
    /// @param arrival taken from the client, so that no later conversation begins with it
    /// @param manager who writes to the client; null when the client wrote
    public LiveConversation begin(
            Transaction transaction, Identity identity, Arrival arrival, @Nullable Long manager, Instant at) {
        var due = durations.closing(transaction, identity.projectId(), at);
        var begun = live(transaction, store.insert(transaction, identity, manager, at, due));
        begun.begun(manager, at);
        var arrived = arrival.at();
        if (arrived != null && arrival.holds(clock.instant())) {
            var since = arrived.isAfter(at) ? at : arrived;
            if (arrival.visitId() != null) {
                begun.bind(arrival.visitId(), since);
            } else if (arrival.shared()) {
                begun.shareLink(since);
            } else if (arrival.advert() != null) {
                begun.advertised(arrival.advert());
            } else if (arrival.link() != null) {
                begun.linked(arrival.link(), since);
            }
        }
        return begun;
    }

    /// The conversations that the rules have something to do with by `now`; those that are locked are left out.
    ///
    /// @param resting ids of those that are left out, too
    List<LiveConversation> due(Transaction transaction, Instant now, Set<Long> resting, int most) {
        return store.lockDue(transaction, now, resting, most).stream()
                .map(row -> live(transaction, row))
                .toList();
    }

    private LiveConversation live(Transaction transaction, ConversationRow row) {
        return new LiveConversation(this, transaction, row);
    }
}
