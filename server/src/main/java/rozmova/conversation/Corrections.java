package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.conversation.MessageStore.Stored;
import rozmova.conversation.digest.Digests;
import rozmova.shared.database.Transaction;

/// What clients change of messages that stand already.
@Singleton
final class Corrections {
    private final ClientStore clients;
    private final MessageStore messages;
    private final CorrectionStore corrections;
    private final Timeline timeline;
    private final Contents contents;
    private final Digests digests;
    private final InstantSource clock;

    Corrections(
            ClientStore clients,
            MessageStore messages,
            CorrectionStore corrections,
            Timeline timeline,
            Contents contents,
            Digests digests,
            InstantSource clock) {
        this.clients = clients;
        this.messages = messages;
        this.corrections = corrections;
        this.timeline = timeline;
        this.contents = contents;
        this.digests = digests;
        this.clock = clock;
    }

    /// The message says something else now; what it said before is kept. False when it does not stand here.
    boolean edit(Transaction transaction, ConnectedChannel channel, Inbound.Edited edited) {
        clients.meet(transaction, channel, edited.sender(), Sign.NONE, clock.instant());
        var known = messages.byExternalId(transaction, channel.projectId(), channel.id(), edited.externalId());
        if (known.isEmpty()) {
            return false;
        }
        var message = known.get();
        if (edited.content() instanceof Content.Location place && place.live()) {
            corrections.move(transaction, channel.projectId(), message.id(), contents.of(place));
            changed(transaction, channel.projectId(), message.id());
        } else if (!message.text().equals(edited.text())) {
            // A link's preview counts as an edit on the platform, not in a conversation.
            corrections.edit(
                    transaction,
                    channel.projectId(),
                    message.id(),
                    edited.text(),
                    contents.of(details(edited)),
                    edited.at());
            changed(transaction, channel.projectId(), message.id());
        }
        return true;
    }

    /// The messages are shown as taken back.
    void delete(Transaction transaction, ConnectedChannel channel, Inbound.Deleted deleted) {
        for (var externalId : deleted.externalIds()) {
            messages.byExternalId(transaction, channel.projectId(), channel.id(), externalId)
                    .filter(message -> corrections.delete(transaction, channel.projectId(), message.id(), deleted.at()))
                    .ifPresent(message -> changed(transaction, channel.projectId(), message.id()));
        }
    }

    /// The client's reactions to a message are these now.
    void react(Transaction transaction, ConnectedChannel channel, Inbound.Reaction reaction) {
        var known = messages.byExternalId(transaction, channel.projectId(), channel.id(), reaction.externalId());
        // To a message from before our time: nothing to show it at.
        known.map(Stored::id).ifPresent(id -> {
            clients.meet(transaction, channel, reaction.sender(), Sign.heard(reaction.at()), clock.instant());
            corrections.react(transaction, channel.projectId(), id, contents.reactions(reaction.emoji()));
            timeline.tellMessage(transaction, channel.projectId(), id);
        });
    }

    private void changed(Transaction transaction, long projectId, long messageId) {
        digests.messageChanged(transaction, projectId, messageId);
        timeline.tellMessage(transaction, projectId, messageId);
    }

    static Details details(Inbound.Edited edited) {
        return new Details(null, null, edited.marks(), null, null, null);
    }
}
