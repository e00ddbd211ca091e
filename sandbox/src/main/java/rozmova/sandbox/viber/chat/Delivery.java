package rozmova.sandbox.viber.chat;

/// How far a message of an account has come.
public enum Delivery {
    /// Viber has it.
    SENT,
    /// The phone has it.
    DELIVERED,
    /// The person looked at it.
    SEEN,
    /// The phone could not show it.
    FAILED
}
