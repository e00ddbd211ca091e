package rozmova.conversation.inbound;

import jakarta.inject.Singleton;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound;
import rozmova.client.Clients;
import rozmova.client.Heard;
import rozmova.conversation.Messages;
import rozmova.shared.database.Transaction;

/// What clients change of messages that stand already.
@Singleton
final class Corrections {
    private final Clients clients;
    private final Messages messages;
    private final Downloads downloads;

    Corrections(Clients clients, Messages messages, Downloads downloads) {
        this.clients = clients;
        this.messages = messages;
        this.downloads = downloads;
    }

    /// The message says or carries something else now; what it was before is kept. An edit older than the one that
    /// stands was only told later, and one of a message that was taken back comes too late: nothing changes then.
    ///
    /// @return false when the message does not stand here
    boolean edit(Transaction transaction, ConnectedChannel channel, Inbound.Edited edited) {
        var ignored = clients.meet(transaction, channel, edited.sender(), Heard.NOTHING);
        var known = messages.byExternalId(transaction, channel.projectId(), channel.id(), edited.externalId());
        if (known.isEmpty()) {
            return false;
        }
        var message = known.get();
        if (message.deleted() || edited.at().isBefore(message.changedAt())) {
            return true;
        }
        if (messages.rewritten(transaction, channel.projectId(), message, edited)) {
            downloads.replaced(transaction, channel, message, edited.content());
        }
        return true;
    }

    /// The messages are shown as taken back.
    void delete(Transaction transaction, ConnectedChannel channel, Inbound.Deleted deleted) {
        for (var externalId : deleted.externalIds()) {
            messages.byExternalId(transaction, channel.projectId(), channel.id(), externalId)
                    .ifPresent(
                            message -> messages.delete(transaction, channel.projectId(), message.id(), deleted.at()));
        }
    }

    /// The client's reactions to a message are these now, unless later ones stand there already.
    void react(Transaction transaction, ConnectedChannel channel, Inbound.Reaction reaction) {
        var known = messages.byExternalId(transaction, channel.projectId(), channel.id(), reaction.externalId());
        // To a message from before our time: nothing to show it at.
        known.ifPresent(message -> {
            var ignored = clients.meet(transaction, channel, reaction.sender(), Heard.came(reaction.at()));
            messages.react(transaction, channel.projectId(), message.id(), reaction.emoji(), reaction.at());
        });
    }
}
