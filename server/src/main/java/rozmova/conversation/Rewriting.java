package rozmova.conversation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.conversation.MessageStore.Stored;
import rozmova.conversation.digest.Digests;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// Managers change and take back what they wrote: at once while it waits in the queue, with the platform's help when it
/// has left. The platform is asked while no transaction is open; repeating either act is harmless.
@Singleton
final class Rewriting {
    private final Database database;
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final CorrectionStore corrections;
    private final MessageViewStore views;
    private final OutboxStore outbox;
    private final ClientStore clients;
    private final Timeline timeline;
    private final Channels channels;
    private final Digests digests;
    private final InstantSource clock;

    Rewriting(
            Database database,
            ConversationStore conversations,
            MessageStore messages,
            CorrectionStore corrections,
            MessageViewStore views,
            OutboxStore outbox,
            ClientStore clients,
            Timeline timeline,
            Channels channels,
            Digests digests,
            InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.messages = messages;
        this.corrections = corrections;
        this.views = views;
        this.outbox = outbox;
        this.clients = clients;
        this.timeline = timeline;
        this.channels = channels;
        this.digests = digests;
        this.clock = clock;
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
                    && !"failed".equals(found.message().state())) {
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
        var conversation = conversations
                .lock(transaction, agent.projectId(), conversationId)
                .orElseThrow(Conversations::missing);
        var message = messages.find(transaction, conversation, messageId)
                .filter(one -> "outbound".equals(one.kind()) && !one.deleted())
                .orElseThrow(() -> Problem.notFound("There is no such message"));
        if (!Objects.equals(message.author(), agent.id())) {
            throw Problem.of(Status.FORBIDDEN, "not-yours", "Only who wrote a message changes it");
        }
        var identity = clients.get(transaction, agent.projectId(), conversation.identityId())
                .orElseThrow();
        var to = new Outbound.To(identity.chat(), Receipts.reference(messageId), null, null);
        return new Found(channels.connected(transaction, conversation.channelId()), to, message);
    }

    private String arrived(Found found, Ability ability) {
        var externalId = found.message().externalId();
        if (externalId == null) {
            throw Problem.conflict("not-sent", "It is on its way, or nobody knows whether it arrived");
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
        corrections.edit(transaction, agent.projectId(), messageId, text, null, clock.instant());
        digests.messageChanged(transaction, agent.projectId(), messageId);
        timeline.tellMessage(transaction, agent.projectId(), messageId);
    }

    private void deleted(Transaction transaction, Agent agent, long messageId) {
        corrections.delete(transaction, agent.projectId(), messageId, clock.instant());
        digests.messageChanged(transaction, agent.projectId(), messageId);
        timeline.tellMessage(transaction, agent.projectId(), messageId);
    }

    private Message view(Agent agent, long messageId) {
        return database.read(transaction ->
                views.view(transaction, agent.projectId(), messageId).orElseThrow());
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
