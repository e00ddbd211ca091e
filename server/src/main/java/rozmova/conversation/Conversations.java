package rozmova.conversation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.client.ClientCard;
import rozmova.client.Clients;
import rozmova.client.Reach;
import rozmova.client.ReachRules;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.visit.Visits;

/// Reading conversations: the running ones, and any thread.
@Singleton
public final class Conversations {
    private static final int MOST_RUNNING = 2_000;
    private static final int MOST_MESSAGES = 2_000;
    private static final int MOST_EARLIER = 20;

    private final Database database;
    private final ConversationViewStore conversations;
    private final MessageViewStore messages;
    private final Clients clients;
    private final ReachRules reach;
    private final OnSite onSite;
    private final Channels channels;
    private final Visits visits;

    Conversations(
            Database database,
            ConversationViewStore conversations,
            MessageViewStore messages,
            Clients clients,
            ReachRules reach,
            OnSite onSite,
            Channels channels,
            Visits visits) {
        this.database = database;
        this.conversations = conversations;
        this.messages = messages;
        this.clients = clients;
        this.reach = reach;
        this.onSite = onSite;
        this.channels = channels;
        this.visits = visits;
    }

    /// Everything of the agent's project that does not stand in the log yet.
    public List<Conversation> running(Agent agent) {
        return database.read(reading -> conversations.running(reading, agent.projectId(), MOST_RUNNING).stream()
                .map(conversation -> onSite.located(reading, agent.projectId(), conversation))
                .toList());
    }

    /// The running conversations of a visitor, by their ids.
    public List<Long> runningOf(long projectId, long visitorId) {
        return database.read(reading -> conversations.runningOfVisitor(reading, projectId, visitorId));
    }

    /// A conversation with all that belongs to it.
    ///
    /// @throws Problem 404 when the agent's project has none with this id
    public ConversationThread thread(Agent agent, long id) {
        var project = agent.projectId();
        return database.read(reading -> {
            var conversation = conversations.view(reading, project, id).orElseThrow(Conversations::missing);
            var client =
                    clients.card(reading, project, conversation.client().id()).orElseThrow();
            var visit = conversations
                    .visit(reading, project, id)
                    .flatMap(visitId -> visits.find(reading, project, visitId));
            return new ConversationThread(
                    onSite.located(reading, project, conversation),
                    client,
                    visit.orElse(null),
                    conversations.facts(reading, project, id),
                    reach.reach(reading, client, conversation.channelId()),
                    abilities(reading, conversation.channelId()),
                    messages.thread(reading, project, id, MOST_MESSAGES),
                    conversations.earlier(reading, project, client.id(), id, MOST_EARLIER));
        });
    }

    /// A client to write to, with the running conversation if there is one.
    ///
    /// @throws Problem 404 when the agent's project has no such client
    public Addressee addressee(Agent agent, long clientId) {
        var project = agent.projectId();
        return database.read(reading -> {
            var client = clients.card(reading, project, clientId)
                    .orElseThrow(() -> Problem.notFound("There is no such client"));
            var running = conversations.runningOfClient(reading, project, clientId);
            var channel = client.identities().getFirst().channelId();
            return new Addressee(
                    client,
                    running.orElse(null),
                    reach.reach(reading, client, channel),
                    abilities(reading, channel),
                    conversations.earlier(reading, project, clientId, 0, MOST_EARLIER));
        });
    }

    static Problem missing() {
        return Problem.notFound("There is no such conversation");
    }

    private List<Ability> abilities(Reading reading, long channelId) {
        return channels.abilities(channels.connected(reading, channelId)).stream()
                .sorted(Comparator.comparing(Ability::label))
                .toList();
    }

    /// The client who is to be written to.
    ///
    /// @param conversationId the running conversation
    /// @param abilities what the messenger allows besides writing, as of [Ability#label]
    @Schema(name = "ClientPage")
    public record Addressee(
            ClientCard client,
            @org.jspecify.annotations.Nullable Long conversationId,
            Reach reach,
            List<Ability> abilities,
            List<ConversationThread.Earlier> earlier) {}
}
