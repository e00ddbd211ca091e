package rozmova.sandbox.messenger.chat;

/// How a person stands to a Page.
public enum Standing {
    /// Never did anything in the thread: the Page may not begin.
    STRANGER,
    /// Wrote, tapped a button or came by a link.
    OPEN,
    /// Blocked the Page. No event tells of it.
    BLOCKED,
    /// Receives nothing right now, without having blocked anybody.
    UNREACHABLE,
    /// The account exists no more.
    DEACTIVATED
}
