package rozmova.conversation;

import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound;
import rozmova.shared.database.Transaction;

/// Hears what platforms tell of our own messages. Implemented where they are sent, so that the code that reads what
/// platforms tell need not know that place.
public interface DeliveryReports {
    /// The platform delivered, or the client read.
    void came(Transaction transaction, ConnectedChannel channel, Inbound.Receipt receipt);

    /// The platform took the message and could not deliver it.
    void failed(Transaction transaction, ConnectedChannel channel, Inbound.Undelivered undelivered);

    /// Whether the echo is of a message that stands here: the platform has it, whatever became of our call.
    boolean settled(Transaction transaction, ConnectedChannel channel, Inbound.Echo echo);
}
