package rozmova.channel;

import java.util.Map;
import java.util.Optional;
import rozmova.shared.secret.Secret;

/// What a platform gave the account's owner to paste here, each by its name: a token, and where the platform has them
/// an app's id and secret.
///
/// @param named never logged: a [Secret] does not tell itself
public record Credentials(Map<String, Secret> named) {
    /// The name of the credential that every messenger has.
    public static final String TOKEN = "token";

    public Credentials {
        named = Map.copyOf(named);
    }

    /// Only a token.
    public static Credentials of(Secret token) {
        return new Credentials(Map.of(TOKEN, token));
    }

    /// What calls are made with.
    public Secret token() {
        return secret(TOKEN);
    }

    /// The one that must be there.
    ///
    /// @throws IllegalStateException when it is not
    public Secret secret(String name) {
        return Optional.ofNullable(named.get(name))
                .orElseThrow(() -> new IllegalStateException("The channel has no " + name));
    }
}
