package rozmova.conversation.desk;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rozmova.client.Clients;
import rozmova.conversation.Conversation;
import rozmova.conversation.Line;
import rozmova.conversation.LiveConversation;
import rozmova.conversation.LiveConversations;
import rozmova.conversation.Message;
import rozmova.conversation.Messages;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// What managers do with conversations: each act is one transaction.
@Singleton
final class Answering {
    private final Database database;
    private final LiveConversations conversations;
    private final Messages messages;
    private final Clients clients;
    private final Composing composing;
    private final InstantSource clock;

    Answering(
            Database database,
            LiveConversations conversations,
            Messages messages,
            Clients clients,
            Composing composing,
            InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.messages = messages;
        this.clients = clients;
        this.composing = composing;
        this.clock = clock;
    }

    /// The agent is responsible from now on.
    Conversation take(Agent agent, long id) {
        return database.write(transaction -> {
            var conversation = conversations.lock(transaction, agent.projectId(), id);
            conversation.take(agent.id());
            return conversation.view();
        });
    }

    /// Adds a message or a note to a conversation.
    Message add(Agent agent, long id, NewMessage message) {
        return database.write(transaction ->
                add(transaction, agent, conversations.lock(transaction, agent.projectId(), id), message));
    }

    /// Writes to a client, in the running conversation or a new one.
    Written write(Agent agent, long clientId, NewMessage message) {
        return database.write(transaction -> {
            // The client's own messages wait for the same lock, so that only one of us begins a conversation.
            var identity = clients.lockLatest(transaction, agent.projectId(), clientId)
                    .orElseThrow(() -> Problem.notFound("There is no such client"));
            var now = clock.instant();
            var conversation = conversations
                    .running(transaction, identity, now)
                    .orElseGet(() -> conversations.begin(
                            transaction, identity, clients.takeArrival(transaction, identity), agent.id(), now));
            return new Written(conversation.id(), add(transaction, agent, conversation, message));
        });
    }

    /// Closes a conversation; it stands in the log after its quiet hour. Closing it again changes result and tags.
    Conversation close(Agent agent, long id, CloseRequest request) {
        return database.write(transaction -> {
            var conversation = conversations.lock(transaction, agent.projectId(), id);
            var tags = request.tags();
            conversation.close(agent.id(), request.result(), tags == null ? List.of() : tags, request.comment());
            return conversation.view();
        });
    }

    /// Opens a closed conversation again, for instance by undo.
    Conversation reopen(Agent agent, long id) {
        return database.write(transaction -> {
            var conversation = conversations.lock(transaction, agent.projectId(), id);
            conversation.reopen(agent.id());
            return conversation.view();
        });
    }

    private Message add(Reading reading, Agent agent, LiveConversation conversation, NewMessage message) {
        var known = messages.byClientKey(reading, conversation, message.clientKey());
        var id = known.orElseGet(() -> switch (message.kind()) {
            case NOTE -> conversation.note(new Line.Note(agent.id(), message.text(), message.clientKey()));
            case OUTBOUND -> composing.answer(reading, agent, conversation, message);
        });
        return messages.view(reading, agent.projectId(), id);
    }

    /// A message, and the conversation it stands in.
    @Schema(name = "WrittenMessage")
    record Written(long conversationId, Message message) {}
}
