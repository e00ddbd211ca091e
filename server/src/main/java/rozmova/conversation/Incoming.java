package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.InboundHandler;
import rozmova.channel.Sender;
import rozmova.launch.Claim;
import rozmova.launch.Launches;
import rozmova.shared.database.Transaction;
import rozmova.visit.Visits;

/// Makes conversations of what clients do. Everything of one client happens under the lock of his identity's row, so
/// that two nodes cannot begin two conversations.
@Singleton
final class Incoming implements InboundHandler {
    /// Who pressed a link and writes much later did not come from that visit any more.
    private static final Duration ARRIVAL_HOLDS = Duration.ofDays(1);

    private final ClientStore clients;
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final DownloadStore downloads;
    private final Timeline timeline;
    private final Contents contents;
    private final Durations durations;
    private final Launches launches;
    private final Visits visits;
    private final Downloads fetching;
    private final Finishing finishing;
    private final InstantSource clock;

    Incoming(
            ClientStore clients,
            ConversationStore conversations,
            MessageStore messages,
            DownloadStore downloads,
            Timeline timeline,
            Contents contents,
            Durations durations,
            Launches launches,
            Visits visits,
            Downloads fetching,
            Finishing finishing,
            InstantSource clock) {
        this.clients = clients;
        this.conversations = conversations;
        this.messages = messages;
        this.downloads = downloads;
        this.timeline = timeline;
        this.contents = contents;
        this.durations = durations;
        this.launches = launches;
        this.visits = visits;
        this.fetching = fetching;
        this.finishing = finishing;
        this.clock = clock;
    }

    @Override
    public void handle(Transaction transaction, ConnectedChannel channel, Inbound inbound) {
        switch (inbound) {
            case Inbound.Message message -> receive(transaction, channel, message, null);
            case Inbound.Edited edited -> edit(transaction, channel, edited);
            case Inbound.Started started -> start(transaction, channel, started);
            case Inbound.Blocked blocked -> block(transaction, channel, blocked.sender(), true);
            case Inbound.Unblocked unblocked -> block(transaction, channel, unblocked.sender(), false);
            case Inbound.Deleted deleted -> {}
            case Inbound.Reaction reaction -> {}
            case Inbound.Echo echo -> {}
            case Inbound.Receipt receipt -> {}
            case Inbound.Undelivered undelivered -> {}
            case Inbound.Notice notice -> {}
            case Inbound.Ignored ignored -> {}
        }
    }

    private void receive(
            Transaction transaction, ConnectedChannel channel, Inbound.Message message, @Nullable Instant editedAt) {
        var now = clock.instant();
        var identity = clients.meet(transaction, channel, message.sender(), now);
        if (messages.byExternalId(transaction, channel.projectId(), channel.id(), message.externalId())
                .isPresent()) {
            return;
        }
        // A platform's clock may be ahead of ours; nothing stands in the future.
        var at = message.at().isAfter(now) ? now : message.at();
        var conversation = running(transaction, channel, identity, at);
        clients.wrote(transaction, identity, at);
        if (message.content() instanceof Content.Contact contact && contact.own()) {
            clients.phone(transaction, identity, contact.phone());
        }
        if (conversation.state() == State.CLOSED) {
            timeline.event(transaction, conversation, now, null, "reopened", event -> event.put("by", "client"));
        }
        var content = contents.of(message.content());
        var added = timeline.add(
                transaction,
                Draft.inbound(
                        conversation,
                        at,
                        message.text(),
                        content,
                        message.externalId(),
                        message.details().replyTo(),
                        editedAt));
        if (message.content() instanceof Content.Media media) {
            added.ifPresent(id -> {
                downloads.insert(transaction, conversation, id, media.file(), now);
                transaction.afterCommit(fetching::wake);
            });
        }
        conversations.received(
                transaction,
                conversation,
                new Preview("inbound", message.text(), at),
                durations.closing(transaction, channel.projectId(), now));
        timeline.tell(transaction, channel.projectId(), conversation.id());
    }

    /// The running conversation, or a new one that begins with the visit the client came from.
    private Running running(Transaction transaction, ConnectedChannel channel, Identity identity, Instant at) {
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
        var visit = identity.visitId();
        var arrived = identity.arrivedAt();
        if (visit != null && arrived != null && !arrived.plus(ARRIVAL_HOLDS).isBefore(clock.instant())) {
            bind(transaction, begun, visit, arrived.isAfter(at) ? at : arrived);
        }
        clients.arrive(transaction, identity, null, null);
        return begun;
    }

    private void start(Transaction transaction, ConnectedChannel channel, Inbound.Started started) {
        var now = clock.instant();
        var identity = clients.meet(transaction, channel, started.sender(), now);
        block(transaction, identity, false);
        var token = started.token();
        if (token == null) {
            return;
        }
        switch (launches.claim(transaction, channel.projectId(), token, identity.id())) {
            case Claim.Bound bound -> arrived(transaction, channel, identity, bound.visitId(), now);
            // Somebody else's link, or none of ours: an ordinary client, who wrote directly.
            case Claim.Shared shared -> {}
            case Claim.Unknown unknown -> {}
        }
    }

    private void arrived(
            Transaction transaction, ConnectedChannel channel, Identity identity, long visitId, Instant now) {
        var running = conversations.lockRunning(transaction, channel.projectId(), identity.id());
        if (running.isEmpty()) {
            clients.arrive(transaction, identity, visitId, now);
        } else if (running.get().visitId() == null) {
            bind(transaction, running.get(), visitId, now);
            timeline.tell(transaction, channel.projectId(), running.get().id());
        } else if (running.get().visitId() != visitId) {
            // He came again, by another way: the conversation keeps its source, the thread tells of it.
            opened(transaction, running.get(), visitId, now);
        }
    }

    private void bind(Transaction transaction, Running conversation, long visitId, Instant at) {
        visits.find(transaction, conversation.projectId(), visitId).ifPresent(visit -> {
            conversations.bind(transaction, conversation, visit.id(), visit.visitorId(), visit.source());
            opened(transaction, conversation, visitId, at);
        });
    }

    private void opened(Transaction transaction, Running conversation, long visitId, Instant at) {
        visits.find(transaction, conversation.projectId(), visitId)
                .ifPresent(visit -> timeline.event(transaction, conversation, at, null, "opened", event -> event.put(
                                "page", visit.source().landingPage())
                        .putPOJO("source", visit.source())));
    }

    private void edit(Transaction transaction, ConnectedChannel channel, Inbound.Edited edited) {
        var known = messages.byExternalId(transaction, channel.projectId(), channel.id(), edited.externalId());
        if (known.isEmpty()) {
            // We never saw the first version, or it is still on its way: this one is worth as much.
            receive(
                    transaction,
                    channel,
                    new Inbound.Message(
                            edited.sender(),
                            edited.externalId(),
                            edited.at(),
                            edited.text(),
                            edited.content(),
                            Details.NONE),
                    edited.at());
            return;
        }
        // A moving location and a link's preview count as edits on the platform, not in a conversation.
        if (!known.get().text().equals(edited.text())) {
            messages.edit(transaction, channel.projectId(), known.get().id(), edited.text(), edited.at());
            timeline.tellMessage(
                    transaction,
                    channel.projectId(),
                    known.get().conversationId(),
                    known.get().id());
        }
    }

    private void block(Transaction transaction, ConnectedChannel channel, Sender sender, boolean blocked) {
        block(transaction, clients.meet(transaction, channel, sender, clock.instant()), blocked);
    }

    /// Told by the event of its own as well as by START; whichever comes first is shown.
    private void block(Transaction transaction, Identity identity, boolean blocked) {
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
}
