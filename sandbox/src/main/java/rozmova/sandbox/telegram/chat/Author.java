package rozmova.sandbox.telegram.chat;

/// Who wrote a message.
public enum Author {
    /// Whose phone it is: the client.
    PERSON,
    /// The bot, in a person's own account, in their name.
    BOT,
    /// The person whose account it is.
    OWNER
}
