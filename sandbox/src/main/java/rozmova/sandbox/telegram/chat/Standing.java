package rozmova.sandbox.telegram.chat;

/// How a person stands to a bot.
public enum Standing {
    /// Never wrote to it: the bot may not begin.
    STRANGER,
    /// Wrote or pressed START.
    OPEN,
    /// Blocked it.
    BLOCKED,
    /// The account exists no more.
    DEACTIVATED
}
