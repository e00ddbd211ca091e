package rozmova.conversation.outbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.client.Clients;
import rozmova.conversation.DeliveryReports;
import rozmova.conversation.Message;
import rozmova.conversation.Messages;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// How far our messages have come, as the platforms tell. They may tell it before they have answered our call: then
/// it is kept until the message has its id.
@Singleton
final class Receipts implements DeliveryReports {
    private final Clients clients;
    private final Messages messages;
    private final ReceiptStore receipts;

    Receipts(Clients clients, Messages messages, ReceiptStore receipts) {
        this.clients = clients;
        this.messages = messages;
        this.receipts = receipts;
    }

    @Override
    public void came(Transaction transaction, ConnectedChannel channel, Inbound.Receipt receipt) {
        var project = channel.projectId();
        var state = state(receipt.progress());
        var externalId = receipt.externalId();
        if (externalId == null) {
            clients.find(transaction, channel, receipt.client().externalId()).ifPresent(identity -> {
                clients.receivedUntil(transaction, identity, receipt.progress(), receipt.at());
                receipts.advanceUntil(transaction, identity, state, receipt.at())
                        .forEach(id -> messages.changed(transaction, project, id));
            });
            return;
        }
        var advanced = receipts.advance(transaction, channel, externalId, state).or(() -> {
            receipts.meet(transaction, channel.id(), externalId);
            return receipts.advance(transaction, channel, externalId, state);
        });
        advanced.ifPresent(id -> messages.changed(transaction, project, id));
        if (advanced.isEmpty() && unknown(transaction, channel, externalId)) {
            receipts.keep(transaction, channel, externalId, state, null, receipt.at());
        }
    }

    @Override
    public void failed(Transaction transaction, ConnectedChannel channel, Inbound.Undelivered undelivered) {
        var failure = new Message.Failure(undelivered.code(), undelivered.detail());
        var externalId = undelivered.externalId();
        var failed = receipts.fail(transaction, channel, externalId, failure).or(() -> {
            receipts.meet(transaction, channel.id(), externalId);
            return receipts.fail(transaction, channel, externalId, failure);
        });
        failed.ifPresent(id -> messages.changed(transaction, channel.projectId(), id));
        if (failed.isEmpty() && unknown(transaction, channel, externalId)) {
            receipts.keep(transaction, channel, externalId, Message.State.FAILED, failure, null);
        }
    }

    @Override
    public boolean settled(Transaction transaction, ConnectedChannel channel, Inbound.Echo echo) {
        var settled = receipts.settle(transaction, channel, echo.externalId(), number(echo.reference()), echo.at());
        settled.ifPresent(id -> {
            arrived(transaction, channel.projectId(), channel.id(), echo.externalId(), id);
            messages.changed(transaction, channel.projectId(), id);
        });
        return settled.isPresent()
                || messages.byExternalId(transaction, channel.projectId(), channel.id(), echo.externalId())
                        .isPresent();
    }

    /// The message has its id now: what was told of it before counts from now on.
    void arrived(Transaction transaction, long projectId, long channelId, String externalId, long messageId) {
        receipts.meet(transaction, channelId, externalId);
        receipts.apply(transaction, projectId, channelId, externalId, messageId);
        receipts.applyWatermarks(transaction, projectId, messageId);
    }

    private static Optional<Long> number(@Nullable String reference) {
        return Optional.ofNullable(reference)
                .filter(given -> given.matches("m:\\d{1,18}"))
                .map(given -> Long.parseLong(given.substring(2)));
    }

    private boolean unknown(Reading reading, ConnectedChannel channel, String externalId) {
        return messages.byExternalId(reading, channel.projectId(), channel.id(), externalId)
                .isEmpty();
    }

    private static Message.State state(Progress progress) {
        return switch (progress) {
            case DELIVERED -> Message.State.DELIVERED;
            case READ -> Message.State.READ;
        };
    }
}
