package rozmova.conversation.inbound;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound;
import rozmova.client.Arrival;
import rozmova.client.Clients;
import rozmova.client.Heard;
import rozmova.client.Identity;
import rozmova.conversation.LiveConversation;
import rozmova.conversation.LiveConversations;
import rozmova.launch.Claim;
import rozmova.launch.Launches;
import rozmova.shared.database.Transaction;

/// How clients come to us: by which link, from which visit, and into which conversation.
@Singleton
final class Arrivals {
    private final Clients clients;
    private final LiveConversations conversations;
    private final Launches launches;
    private final InstantSource clock;

    Arrivals(Clients clients, LiveConversations conversations, Launches launches, InstantSource clock) {
        this.clients = clients;
        this.conversations = conversations;
        this.launches = launches;
        this.clock = clock;
    }

    /// They opened the chat: what they bring along waits for their first message, or joins the running conversation.
    ///
    /// @param at when, on our clock
    void start(Transaction transaction, ConnectedChannel channel, Inbound.Started started, Instant at) {
        var identity = clients.meet(transaction, channel, started.sender(), Heard.came(at));
        clients.unblock(transaction, identity, at);
        var token = started.token();
        if (token != null) {
            claimed(transaction, identity, launches.claim(transaction, channel.projectId(), token, identity.id()));
        }
        if (started.advert() != null) {
            advertised(transaction, identity, started.advert());
        }
    }

    /// The identity, with the visit whose token came along in the message or stands in its words.
    Identity withToken(Transaction transaction, ConnectedChannel channel, Identity identity, Inbound.Message message) {
        var token = message.details().token();
        var claim = token == null
                ? launches.claimByCode(transaction, channel.projectId(), message.text(), identity.id())
                : Optional.of(launches.claim(transaction, channel.projectId(), token, identity.id()));
        if (claim.isEmpty() || claim.get() instanceof Claim.Unknown) {
            return identity;
        }
        claimed(transaction, identity, claim.get());
        return clients.lock(transaction, identity.projectId(), identity.id()).orElseThrow();
    }

    /// The running conversation, or a new one that begins with the visit the client came from.
    LiveConversation running(Transaction transaction, Identity identity, Instant at) {
        return conversations
                .running(transaction, identity, at)
                .orElseGet(() -> conversations.begin(
                        transaction, identity, clients.takeArrival(transaction, identity), null, at));
    }

    private void claimed(Transaction transaction, Identity identity, Claim claim) {
        var now = clock.instant();
        switch (claim) {
            case Claim.Bound bound -> arrived(transaction, identity, bound.visitId(), now);
            case Claim.Shared shared -> shared(transaction, identity, now);
            // None of ours, or too old: an ordinary client, who wrote directly.
            case Claim.Unknown unknown -> {}
        }
    }

    private void arrived(Transaction transaction, Identity identity, long visitId, Instant now) {
        var running = conversations.running(transaction, identity);
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, new Arrival(visitId, now, false, null));
        } else {
            running.get().bind(visitId, now);
        }
    }

    /// The link was somebody else's before: the visit stays with that one.
    private void shared(Transaction transaction, Identity identity, Instant now) {
        var running = conversations.running(transaction, identity);
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, new Arrival(null, now, true, null));
        } else {
            running.get().shareLink(now);
        }
    }

    private void advertised(Transaction transaction, Identity identity, Inbound.Started.Advert advert) {
        var running = conversations.running(transaction, identity);
        if (running.isEmpty() && identity.arrival().visitId() == null) {
            clients.arrive(transaction, identity, new Arrival(null, clock.instant(), false, advert.id()));
        }
    }
}
