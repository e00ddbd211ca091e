package rozmova.conversation.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.client.Clients;
import rozmova.client.ReachRules;
import rozmova.conversation.LiveConversations;
import rozmova.conversation.Message;
import rozmova.conversation.Messages;
import rozmova.conversation.Messages.Stored;
import rozmova.conversation.outbox.Outbox;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// Managers change, take back and send again what they wrote: at once while it waits in the queue, with the
/// platform's help when it has left. The platform is asked while no transaction is open; repeating either act is
/// harmless.
@Singleton
final class Rewriting {
    private final Database database;
    private final LiveConversations conversations;
    private final Messages messages;
    private final Outbox outbox;
    private final Clients clients;
    private final ReachRules reach;
    private final Channels channels;
    private final InstantSource clock;

    Rewriting(
            Database database,
            LiveConversations conversations,
            Messages messages,
            Outbox outbox,
            Clients clients,
            ReachRules reach,
            Channels channels,
            InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.messages = messages;
        this.outbox = outbox;
        this.clients = clients;
        this.reach = reach;
        this.channels = channels;
        this.clock = clock;
    }

    /// Puts a message that did not arrive, or perhaps did not, into the queue again.
    ///
    /// @throws Problem 404 for no such message, 409 when it did not fail or could not arrive now
    Message retry(Agent agent, long conversationId, long messageId) {
        return database.write(transaction -> {
            var conversation = conversations.lock(transaction, agent.projectId(), conversationId);
            conversation.requireUnlogged();
            var message = messages.find(transaction, conversation, messageId)
                    .orElseThrow(() -> Problem.notFound("There is no such message"));
            if (message.state() != Message.State.FAILED && message.state() != Message.State.UNKNOWN) {
                throw Problem.conflict("not-failed", "Only a message that failed can be sent again");
            }
            reach.require(transaction, agent.projectId(), conversation.clientId(), conversation.channelId());
            messages.queued(transaction, agent.projectId(), messageId);
            outbox.queueAgain(transaction, conversation, messageId);
            return messages.view(transaction, agent.projectId(), messageId);
        });
    }

    /// The message says `words` from now on.
    ///
    /// @throws Problem 404 for no such message, 403 for somebody else's, 409 when the messenger does not change it
    Message edit(Agent agent, long conversationId, long messageId, String words) {
        var text = checked(words);
        var there = database.write(transaction -> {
            var found = find(transaction, agent, conversationId, messageId);
            fitting(found.channel(), text);
            if (!outbox.hold(transaction, agent.projectId(), messageId)) {
                return Optional.of(found);
            }
            edited(transaction, agent, messageId, text);
            return Optional.<Found>empty();
        });
        there.ifPresent(found -> {
            var externalId = arrived(found, Ability.EDIT);
            done(channels.edit(
                    found.channel(),
                    found.to(),
                    externalId,
                    text,
                    found.message().carries()));
            database.run(transaction -> edited(transaction, agent, messageId, text));
        });
        return view(agent, messageId);
    }

    /// The message is taken back.
    ///
    /// @throws Problem as of [#edit]
    Message delete(Agent agent, long conversationId, long messageId) {
        var there = database.write(transaction -> {
            var found = find(transaction, agent, conversationId, messageId);
            if (!outbox.withdraw(transaction, agent.projectId(), messageId)
                    && found.message().state() != Message.State.FAILED) {
                return Optional.of(found);
            }
            deleted(transaction, agent, messageId);
            return Optional.<Found>empty();
        });
        there.ifPresent(found -> {
            done(channels.delete(found.channel(), found.to(), arrived(found, Ability.DELETE)));
            database.run(transaction -> deleted(transaction, agent, messageId));
        });
        return view(agent, messageId);
    }

    private Found find(Transaction transaction, Agent agent, long conversationId, long messageId) {
        var conversation = conversations.lock(transaction, agent.projectId(), conversationId);
        var message = messages.find(transaction, conversation, messageId)
                .filter(one -> one.kind() == Message.Kind.OUTBOUND && !one.deleted())
                .orElseThrow(() -> Problem.notFound("There is no such message"));
        if (!Objects.equals(message.author(), agent.id())) {
            throw Problem.of(Status.FORBIDDEN, "not-yours", "Only the author of a message can change it");
        }
        var identity = clients.get(transaction, agent.projectId(), conversation.identityId())
                .orElseThrow();
        var to = new Outbound.To(identity.chat(), Outbox.reference(messageId), null, null);
        return new Found(channels.connected(transaction, conversation.channelId()), to, message);
    }

    private String arrived(Found found, Ability ability) {
        var externalId = found.message().externalId();
        if (externalId == null) {
            throw Problem.conflict("not-sent", "The message is on its way, or nobody knows whether it arrived");
        }
        if (!channels.abilities(found.channel()).contains(ability)) {
            throw Problem.conflict("not-possible", "The messenger does not allow it");
        }
        return externalId;
    }

    private static void done(Delivery delivery) {
        switch (delivery) {
            case Delivery.Sent sent -> {}
            case Delivery.Refused refused -> throw Problem.conflict(refused.code(), refused.detail());
            case Delivery.Postponed postponed -> throw later("platform-unreachable", postponed.detail());
            case Delivery.Broken(var trouble) -> throw later(trouble.code(), "The channel does not work");
            case Delivery.Unknown(var detail) -> throw later("answer-lost", detail);
        }
    }

    private static Problem later(String code, String detail) {
        return Problem.of(Status.BAD_GATEWAY, code, detail);
    }

    private void edited(Transaction transaction, Agent agent, long messageId, String text) {
        messages.edit(transaction, agent.projectId(), messageId, text, List.of(), clock.instant());
    }

    private void deleted(Transaction transaction, Agent agent, long messageId) {
        messages.delete(transaction, agent.projectId(), messageId, clock.instant());
    }

    private Message view(Agent agent, long messageId) {
        return database.read(reading -> messages.view(reading, agent.projectId(), messageId));
    }

    private void fitting(ConnectedChannel channel, String text) {
        var limits = channels.limits(channel);
        if (limits.counting().fit(text, limits.text()) < text.length()) {
            throw Problem.invalid(
                    "text",
                    "text-too-long",
                    "The messenger takes %d characters in one message".formatted(limits.text()));
        }
    }

    private static String checked(String words) {
        var text = words.strip();
        if (text.isEmpty()) {
            throw Problem.invalid("text", "required", "Write something, or take the message back");
        }
        return text;
    }

    private record Found(ConnectedChannel channel, Outbound.To to, Stored message) {}
}
