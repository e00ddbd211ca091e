package rozmova.channel;

import rozmova.shared.database.Transaction;

/// Makes conversations of what arrives. Implemented further along the path, so that this package need not know it.
public interface InboundHandler {
    /// Takes one event in, within the transaction that also marks it as processed: both happen, or neither.
    ///
    /// @throws RuntimeException when it cannot be processed; it is then set aside
    void handle(Transaction transaction, ConnectedChannel channel, Inbound inbound);

    /// An event was set aside: people should see that there was something.
    ///
    /// @param chat of its [Envelope]
    void setAside(Transaction transaction, ConnectedChannel channel, String chat);
}
