package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// What the platform says of credentials.
public sealed interface Check {
    /// They belong to this account.
    ///
    /// @param externalId the account's id on its platform
    /// @param name what people read
    /// @param address what links are made of, such as the bot's user name
    record Accepted(String externalId, String name, String address) implements Check {}

    /// They do not work.
    ///
    /// @param field the name of the credential that is to blame, null when none is
    record Refused(Trouble trouble, @Nullable String field) implements Check {
        /// The token is to blame, unless the platform only could not be asked.
        public Refused(Trouble trouble) {
            this(trouble, trouble.code().startsWith("token-") ? Credentials.TOKEN : null);
        }
    }
}
