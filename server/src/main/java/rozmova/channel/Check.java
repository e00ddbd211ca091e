package rozmova.channel;

/// What the platform says of a token.
public sealed interface Check {
    /// The token belongs to this account.
    ///
    /// @param externalId the account's id on its platform
    /// @param name what people read
    /// @param address what links are made of, such as the bot's user name
    record Accepted(String externalId, String name, String address) implements Check {}

    /// It does not work.
    record Refused(Trouble trouble) implements Check {}
}
