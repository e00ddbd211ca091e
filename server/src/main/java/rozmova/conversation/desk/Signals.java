package rozmova.conversation.desk;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Outbound;
import rozmova.channel.Signal;
import rozmova.client.Clients;
import rozmova.conversation.LiveConversations;
import rozmova.conversation.Messages;
import rozmova.shared.database.Database;
import rozmova.shared.memory.Memory;
import rozmova.staff.Agent;

/// Signals to clients: somebody types, somebody read. Nobody waits for them, and none is tried again.
@Singleton
final class Signals {
    /// Platforms show typing for some seconds; the browser repeats it while somebody types.
    private static final Duration SPARING = Duration.ofSeconds(4);

    private static final int MOST_REMEMBERED = 10_000;

    private final Database database;
    private final LiveConversations conversations;
    private final Clients clients;
    private final Messages messages;
    private final Channels channels;
    private final Memory<String, Boolean> shown;

    Signals(
            Database database,
            LiveConversations conversations,
            Clients clients,
            Messages messages,
            Channels channels,
            InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.clients = clients;
        this.messages = messages;
        this.channels = channels;
        shown = Memory.ofTexts(clock, MOST_REMEMBERED, SPARING);
    }

    /// Shows the client of a conversation a signal, if their messenger has it.
    void show(Agent agent, long conversationId, Signal signal) {
        if (signal == Signal.TYPING && !due(agent.projectId() + " " + conversationId)) {
            return;
        }
        database.write(transaction -> {
                    var conversation = conversations.lock(transaction, agent.projectId(), conversationId);
                    var channel = channels.connected(transaction, conversation.channelId());
                    var read = signal == Signal.SEEN ? messages.lastInbound(transaction, conversation) : null;
                    return clients.get(transaction, agent.projectId(), conversation.identityId())
                            .filter(identity -> works(channel, signal) && !identity.blocked())
                            .map(identity -> (Runnable) () ->
                                    channels.signal(channel, new Outbound.To(identity.chat(), "", null, read), signal));
                })
                .ifPresent(work -> Thread.ofVirtual().name("signal").start(work));
    }

    private boolean works(ConnectedChannel channel, Signal signal) {
        var needed =
                switch (signal) {
                    case TYPING -> Ability.TYPING;
                    case SEEN -> Ability.SEEN;
                };
        return channel.state() == ConnectedChannel.State.ACTIVE
                && channels.abilities(channel).contains(needed);
    }

    private boolean due(String typing) {
        if (shown.get(typing) != null) {
            return false;
        }
        shown.put(typing, true);
        return true;
    }
}
