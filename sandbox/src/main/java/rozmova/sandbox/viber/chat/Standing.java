package rozmova.sandbox.viber.chat;

/// How a person stands to an account.
public enum Standing {
    /// Never wrote to it or subscribed: the account may only welcome.
    STRANGER,
    /// Wrote or subscribed.
    SUBSCRIBED,
    /// Switched its messages off.
    UNSUBSCRIBED
}
