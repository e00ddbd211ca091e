package rozmova.conversation.inbound;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Inbound;
import rozmova.client.Arrival;
import rozmova.client.Clients;
import rozmova.client.Heard;
import rozmova.client.Identity;
import rozmova.conversation.ConversationEvent;
import rozmova.conversation.LiveConversation;
import rozmova.conversation.LiveConversations;
import rozmova.launch.Claim;
import rozmova.launch.Launches;
import rozmova.shared.database.Transaction;

/// How clients come to us: by which link, from which visit, and into which conversation.
@Singleton
final class Arrivals {
    /// Links of people are short; longer ones carry what only programs read.
    private static final int MOST_LINK = 200;

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
            claimed(
                    transaction,
                    identity,
                    launches.claim(transaction, channel.projectId(), token, identity.id()),
                    token);
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
        if (claim.isEmpty()) {
            return identity;
        }
        claimed(transaction, identity, claim.get(), token);
        return clients.lock(transaction, identity.projectId(), identity.id()).orElseThrow();
    }

    /// What the client said by themselves. The code that a link has put into their first message stands for where they
    /// came from, as the token of other messengers does; who sends nothing else has arrived.
    Inbound.Message said(Transaction transaction, ConnectedChannel channel, Inbound.Message message) {
        // Marks count the characters of the whole text.
        if (!message.details().marks().isEmpty()) {
            return message;
        }
        var words = launches.withoutCode(transaction, channel.projectId(), message.text());
        if (words.equals(message.text())) {
            return message;
        }
        var content = words.isEmpty() && message.content() == null
                ? new Content.Unsupported(Inbound.ARRIVAL)
                : message.content();
        return new Inbound.Message(
                message.sender(), message.externalId(), message.at(), words, content, message.details());
    }

    /// The running conversation, or a new one that begins with the visit the client came from.
    LiveConversation running(Transaction transaction, Identity identity, Instant at) {
        return conversations
                .running(transaction, identity, at)
                .orElseGet(() -> conversations.begin(
                        transaction, identity, clients.takeArrival(transaction, identity), null, at));
    }

    /// Something of the client's could not be read: their running conversation says so.
    ///
    /// @param chat of the event; who is not known, or has no conversation, has none that could
    void unreadable(Transaction transaction, ConnectedChannel channel, String chat) {
        clients.find(transaction, channel, chat)
                .flatMap(identity -> conversations.running(transaction, identity, clock.instant()))
                .ifPresent(running -> running.tell(new ConversationEvent.Unreadable()));
    }

    /// @param token null when the client came by a code
    private void claimed(Transaction transaction, Identity identity, Claim claim, @Nullable String token) {
        var now = clock.instant();
        switch (claim) {
            case Claim.Bound bound -> arrived(transaction, identity, bound.visitId(), now);
            case Claim.Shared shared -> shared(transaction, identity, now);
            // Too old, or none of ours: an ordinary client. What somebody else's link carries is worth keeping.
            case Claim.Unknown unknown -> {
                if (token != null && !Launches.looksOurs(token)) {
                    linked(transaction, identity, token, now);
                }
            }
        }
    }

    private void arrived(Transaction transaction, Identity identity, long visitId, Instant now) {
        var running = conversations.running(transaction, identity);
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, Arrival.visit(visitId, now));
        } else {
            running.get().bind(visitId, now);
        }
    }

    /// The link was somebody else's before: the visit stays with that one.
    private void shared(Transaction transaction, Identity identity, Instant now) {
        var running = conversations.running(transaction, identity);
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, Arrival.shared(now));
        } else {
            running.get().shareLink(now);
        }
    }

    /// What tells more stays: a visit, an advertisement.
    private void linked(Transaction transaction, Identity identity, String token, Instant now) {
        var link = token.length() <= MOST_LINK ? token : token.substring(0, MOST_LINK);
        var running = conversations.running(transaction, identity);
        if (running.isPresent()) {
            running.get().linked(link, now);
        } else if (!identity.arrival().holds(now) || identity.arrival().link() != null) {
            clients.arrive(transaction, identity, Arrival.link(link, now));
        }
    }

    private void advertised(Transaction transaction, Identity identity, Inbound.Started.Advert advert) {
        var running = conversations.running(transaction, identity);
        if (running.isEmpty() && identity.arrival().visitId() == null) {
            clients.arrive(transaction, identity, Arrival.advert(advert.id(), clock.instant()));
        }
    }
}
