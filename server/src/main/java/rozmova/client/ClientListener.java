package rozmova.client;

import rozmova.shared.database.Transaction;

/// Hears what happens to clients. Every bean of this type is told within the transaction that changes them: what it
/// writes is committed together with the change, and what it throws rolls the change back.
public interface ClientListener {
    /// The client has another name, nickname or phone number now, and is found by it.
    default void renamed(Transaction transaction, Identity identity) {}

    /// The client has another picture now.
    default void pictured(Transaction transaction, Identity identity) {}

    /// The client does not want to hear from us any more, or wants to again.
    default void blocked(Transaction transaction, Identity identity, boolean blocked) {}
}
