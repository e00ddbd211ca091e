package rozmova.channel;

import java.util.Locale;
import rozmova.shared.secret.Secret;

/// An account that a project has connected.
///
/// @param externalId the account's id on its platform
/// @param address what its links are made of
/// @param token what the platform gave us
/// @param webhookSecret what we gave the platform to prove itself with
public record ConnectedChannel(
        long projectId,
        long id,
        String messenger,
        String externalId,
        String name,
        String address,
        Secret token,
        Secret webhookSecret,
        State state,
        Reception reception) {

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
