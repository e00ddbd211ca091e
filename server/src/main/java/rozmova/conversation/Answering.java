package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import rozmova.channel.Channels;
import rozmova.conversation.ConversationStore.Closing;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.visit.Visits;

/// What managers do with conversations. Each act is one transaction under the conversation's lock: the line in the
/// thread, the conversation's state and the message in the outbox stand together or not at all.
@Singleton
final class Answering {
    private final Database database;
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final ClientStore clients;
    private final OutboxStore outbox;
    private final Outgoing outgoing;
    private final Timeline timeline;
    private final MessageViewStore views;
    private final Composing composing;
    private final Reaching reaching;
    private final Durations durations;
    private final Channels channels;
    private final Visits visits;
    private final InstantSource clock;

    Answering(
            Database database,
            ConversationStore conversations,
            MessageStore messages,
            ClientStore clients,
            OutboxStore outbox,
            Outgoing outgoing,
            Timeline timeline,
            MessageViewStore views,
            Composing composing,
            Reaching reaching,
            Durations durations,
            Channels channels,
            Visits visits,
            InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.messages = messages;
        this.clients = clients;
        this.outbox = outbox;
        this.outgoing = outgoing;
        this.timeline = timeline;
        this.views = views;
        this.composing = composing;
        this.reaching = reaching;
        this.durations = durations;
        this.channels = channels;
        this.visits = visits;
        this.clock = clock;
    }

    /// The agent is responsible from now on.
    Conversation take(Agent agent, long id) {
        return database.write(transaction -> {
            var conversation = unlogged(transaction, agent, id);
            if (conversation.managerId() == null || conversation.managerId() != agent.id()) {
                conversations.take(transaction, conversation, agent.id());
                timeline.event(transaction, conversation, conversation.next(clock.instant()), agent.id(), "taken");
            }
            return timeline.told(transaction, agent.projectId(), id);
        });
    }

    /// Adds a message or a note to a conversation.
    Message add(Agent agent, long id, NewMessage message) {
        return database.write(transaction -> add(transaction, agent, unlogged(transaction, agent, id), message));
    }

    /// Writes to a client, in the running conversation or a new one.
    Written write(Agent agent, long clientId, NewMessage message) {
        return database.write(transaction -> {
            var latest = clients.latest(transaction, agent.projectId(), clientId)
                    .orElseThrow(() -> Problem.notFound("There is no such client"));
            // The client's own messages wait for the same lock, so that only one of us begins a conversation.
            var identity =
                    clients.lock(transaction, agent.projectId(), latest.id()).orElseThrow();
            var conversation = conversations
                    .lockRunning(transaction, agent.projectId(), identity.id())
                    .orElseGet(() -> begin(transaction, agent, identity));
            return new Written(conversation.id(), add(transaction, agent, conversation, message));
        });
    }

    /// Puts a message that did not arrive, or perhaps did not, into the queue again.
    Message retry(Agent agent, long id, long messageId) {
        return database.write(transaction -> {
            var conversation = unlogged(transaction, agent, id);
            var message = messages.find(transaction, conversation, messageId)
                    .orElseThrow(() -> Problem.notFound("There is no such message"));
            if (!"failed".equals(message.state()) && !"unknown".equals(message.state())) {
                throw Problem.conflict("not-failed", "Only a message that failed can be sent again");
            }
            reaching.require(transaction, conversation);
            messages.state(transaction, agent.projectId(), messageId, "queued", null);
            outbox.insert(transaction, conversation, messageId, clock.instant());
            transaction.afterCommit(outgoing::wake);
            timeline.tellMessage(transaction, agent.projectId(), messageId);
            return views.view(transaction, agent.projectId(), messageId).orElseThrow();
        });
    }

    /// Closes a conversation; it stands in the log after its quiet hour. Closing it again changes result and tags.
    Conversation close(Agent agent, long id, CloseRequest request) {
        return database.write(transaction -> {
            var conversation = unlogged(transaction, agent, id);
            var now = conversation.next(clock.instant());
            var quiet = durations.quiet(transaction, agent.projectId());
            var visitor = conversation.visitorId();
            var seen = visitor == null
                    ? null
                    : visits.lastSeen(transaction, agent.projectId(), visitor).orElse(null);
            timeline.event(
                    transaction,
                    conversation,
                    now,
                    agent.id(),
                    "closed",
                    event -> event.put("result", request.result()));
            var tags = request.tags();
            conversations.close(
                    transaction,
                    conversation,
                    new Closing(now, agent.id(), request.result(), tags == null ? List.of() : tags, request.comment()),
                    Durations.logging(now, conversation.lastMessageAt(), seen, quiet));
            return timeline.told(transaction, agent.projectId(), id);
        });
    }

    /// Opens a closed conversation again, for instance by undo.
    Conversation reopen(Agent agent, long id) {
        return database.write(transaction -> {
            var conversation = unlogged(transaction, agent, id);
            if (conversation.state() == State.CLOSED) {
                var now = conversation.next(clock.instant());
                timeline.event(
                        transaction, conversation, now, agent.id(), "reopened", event -> event.put("by", "staff"));
                conversations.reopen(transaction, conversation, durations.closing(transaction, agent.projectId(), now));
            }
            return timeline.told(transaction, agent.projectId(), id);
        });
    }

    private Running begin(Transaction transaction, Agent agent, Identity identity) {
        var now = clock.instant();
        var channel = channels.connected(transaction, identity.channelId());
        var id = conversations.insert(
                transaction,
                new Beginning(
                        agent.projectId(),
                        channel.id(),
                        channel.messenger(),
                        identity.clientId(),
                        identity.id(),
                        agent.id(),
                        now,
                        durations.closing(transaction, agent.projectId(), now)));
        return conversations.lock(transaction, agent.projectId(), id).orElseThrow();
    }

    private Message add(Transaction transaction, Agent agent, Running conversation, NewMessage message) {
        var known = messages.byClientKey(transaction, conversation, message.clientKey());
        var id = known.orElseGet(() -> switch (message.kind()) {
            case NOTE -> note(transaction, agent, conversation, message);
            case OUTBOUND -> composing.answer(transaction, agent, conversation, message);
        });
        return views.view(transaction, agent.projectId(), id).orElseThrow();
    }

    private long note(Transaction transaction, Agent agent, Running conversation, NewMessage message) {
        var now = conversation.next(clock.instant());
        var note = Draft.note(conversation, now, agent.id(), message.text(), message.clientKey());
        return timeline.add(transaction, note).orElseThrow();
    }

    private Running unlogged(Transaction transaction, Agent agent, long id) {
        var conversation =
                conversations.lock(transaction, agent.projectId(), id).orElseThrow(Conversations::missing);
        if (conversation.state() == State.LOGGED) {
            throw Problem.conflict("already-logged", "This conversation is finished; write to the client instead");
        }
        return conversation;
    }

    /// A message, and the conversation it stands in.
    record Written(long conversationId, Message message) {}
}
