package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound;
import rozmova.channel.Sender;
import rozmova.launch.Claim;
import rozmova.launch.Launches;
import rozmova.shared.database.Transaction;
import rozmova.visit.Visits;

/// How clients come to us: by which link, from which visit, and into which conversation.
@Singleton
final class Arrivals {
    /// Who pressed a link and writes much later did not come from that visit any more.
    private static final Duration ARRIVAL_HOLDS = Duration.ofDays(1);

    private final ClientStore clients;
    private final ConversationStore conversations;
    private final OriginStore origins;
    private final Timeline timeline;
    private final Durations durations;
    private final Launches launches;
    private final Visits visits;
    private final Finishing finishing;
    private final InstantSource clock;

    Arrivals(
            ClientStore clients,
            ConversationStore conversations,
            OriginStore origins,
            Timeline timeline,
            Durations durations,
            Launches launches,
            Visits visits,
            Finishing finishing,
            InstantSource clock) {
        this.clients = clients;
        this.conversations = conversations;
        this.origins = origins;
        this.timeline = timeline;
        this.durations = durations;
        this.launches = launches;
        this.visits = visits;
        this.finishing = finishing;
        this.clock = clock;
    }

    /// He opened the chat: what he brings along waits for his first message, or joins the running conversation.
    void start(Transaction transaction, ConnectedChannel channel, Inbound.Started started) {
        var now = clock.instant();
        var identity = clients.meet(transaction, channel, started.sender(), Sign.heard(started.at()), now);
        block(transaction, identity, false);
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
    Running running(Transaction transaction, ConnectedChannel channel, Identity identity, Instant at) {
        var running = conversations
                .lockRunning(transaction, channel.projectId(), identity.id())
                .map(found -> finishing.settle(transaction, found, at))
                .filter(settled -> settled.state() != State.LOGGED);
        if (running.isPresent()) {
            return running.get();
        }
        conversations.insert(
                transaction,
                new Beginning(
                        channel.projectId(),
                        channel.id(),
                        channel.messenger(),
                        identity.clientId(),
                        identity.id(),
                        null,
                        at,
                        durations.closing(transaction, channel.projectId(), at)));
        var begun = conversations
                .lockRunning(transaction, channel.projectId(), identity.id())
                .orElseThrow();
        origin(transaction, identity, begun, at);
        return begun;
    }

    void block(Transaction transaction, ConnectedChannel channel, Sender sender, boolean blocked) {
        block(transaction, clients.meet(transaction, channel, sender, Sign.NONE, clock.instant()), blocked);
    }

    /// Told by the event of its own as well as by START; whichever comes first is shown.
    void block(Transaction transaction, Identity identity, boolean blocked) {
        if (identity.blocked() == blocked) {
            return;
        }
        var now = clock.instant();
        clients.block(transaction, identity, blocked ? now : null);
        conversations
                .lockRunning(transaction, identity.projectId(), identity.id())
                .ifPresent(running -> {
                    timeline.event(transaction, running, now, null, blocked ? "blocked" : "unblocked");
                    conversations.touch(transaction, running.projectId(), running.id());
                    timeline.tell(transaction, running.projectId(), running.id());
                });
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
        var running = conversations.lockRunning(transaction, identity.projectId(), identity.id());
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, new Arrival(visitId, now, false, null));
        } else if (running.get().visitId() == null) {
            bind(transaction, running.get(), visitId, now);
            timeline.tell(transaction, identity.projectId(), running.get().id());
        } else if (running.get().visitId() != visitId) {
            // He came again, by another way: the conversation keeps its source, the thread tells of it.
            opened(transaction, running.get(), visitId, now);
        }
    }

    /// The link was somebody else's before: the visit stays with that one.
    private void shared(Transaction transaction, Identity identity, Instant now) {
        var running = conversations.lockRunning(transaction, identity.projectId(), identity.id());
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, new Arrival(null, now, true, null));
        } else if (!running.get().sharedLink() && running.get().visitId() == null) {
            mark(transaction, running.get(), now);
            timeline.tell(transaction, identity.projectId(), running.get().id());
        }
    }

    private void advertised(Transaction transaction, Identity identity, Inbound.Started.Advert advert) {
        var running = conversations.lockRunning(transaction, identity.projectId(), identity.id());
        if (running.isEmpty() && identity.arrival().visitId() == null) {
            clients.arrive(transaction, identity, new Arrival(null, clock.instant(), false, advert.id()));
        }
    }

    private void origin(Transaction transaction, Identity identity, Running begun, Instant at) {
        var arrival = identity.arrival();
        var arrived = arrival.at();
        if (arrived == null) {
            return;
        }
        if (!arrived.plus(ARRIVAL_HOLDS).isBefore(clock.instant())) {
            var began = arrived.isAfter(at) ? at : arrived;
            if (arrival.visitId() != null) {
                bind(transaction, begun, arrival.visitId(), began);
            } else if (arrival.shared()) {
                mark(transaction, begun, began);
            } else if (arrival.advert() != null) {
                origins.advertised(transaction, begun, arrival.advert());
            }
        }
        clients.arrive(transaction, identity, Arrival.NONE);
    }

    private void mark(Transaction transaction, Running conversation, Instant at) {
        origins.shared(transaction, conversation);
        timeline.event(transaction, conversation, at, null, "shared-link");
    }

    private void bind(Transaction transaction, Running conversation, long visitId, Instant at) {
        visits.find(transaction, conversation.projectId(), visitId).ifPresent(visit -> {
            origins.bind(transaction, conversation, visit.id(), visit.visitorId(), visit.source());
            opened(transaction, conversation, visitId, at);
        });
    }

    private void opened(Transaction transaction, Running conversation, long visitId, Instant at) {
        visits.find(transaction, conversation.projectId(), visitId)
                .ifPresent(visit -> timeline.event(transaction, conversation, at, null, "opened", event -> event.put(
                                "page", visit.source().landingPage())
                        .putPOJO("source", visit.source())));
    }
}
