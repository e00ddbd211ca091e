package rozmova.channel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rozmova.shared.secret.Secret;

/// An account that a project has connected.
///
/// @param externalId the account's id on its platform
/// @param address what its links are made of
/// @param credentials what the platform gave us
/// @param webhookSecret what we gave the platform to prove itself with
/// @param webhook the address that we told the platform last, null when it was none
/// @param welcome the first words to a client who opens the chat, null for the messenger's own
public record ConnectedChannel(
        long projectId,
        long id,
        String messenger,
        String externalId,
        String name,
        String address,
        Credentials credentials,
        Secret webhookSecret,
        @Nullable String webhook,
        @Nullable String welcome,
        State state,
        Reception reception) {

    /// What calls are made with.
    public Secret token() {
        return credentials.token();
    }

    ConnectedChannel withId(long found) {
        return copy(found, name, address, credentials, webhook, state, reception);
    }

    ConnectedChannel with(State changed) {
        return copy(id, name, address, credentials, webhook, changed, reception);
    }

    ConnectedChannel listeningAt(@Nullable String told) {
        return copy(id, name, address, credentials, told, state, reception);
    }

    /// The same account, as the platform names it now, with credentials that work.
    ConnectedChannel mended(Check.Accepted account, Credentials working, Reception how) {
        return copy(
                id,
                account.name(),
                account.address(),
                working,
                webhook,
                state == State.PAUSED ? State.PAUSED : State.ACTIVE,
                how);
    }

    private ConnectedChannel copy(
            long newId,
            String newName,
            String newAddress,
            Credentials newCredentials,
            @Nullable String newWebhook,
            State newState,
            Reception newReception) {
        return new ConnectedChannel(
                projectId,
                newId,
                messenger,
                externalId,
                newName,
                newAddress,
                newCredentials,
                webhookSecret,
                newWebhook,
                welcome,
                newState,
                newReception);
    }

    /// Whether it works.
    public enum State {
        /// Receives and sends.
        ACTIVE,
        /// Receives; messages to clients wait, and the site does not offer it.
        PAUSED,
        /// The platform refuses us; messages to clients wait.
        BROKEN,
        /// Given up; only its conversations are left.
        DISCONNECTED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /// How its events reach us.
    public enum Reception {
        WEBHOOK,
        POLLING;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Reception of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
