package rozmova.client;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Channels;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;

/// Whether clients can be written to: told before anything is typed, and required before anything is queued.
@Singleton
public final class ReachRules {
    private final ClientCardStore clients;
    private final Channels channels;

    ReachRules(ClientCardStore clients, Channels channels) {
        this.clients = clients;
        this.channels = channels;
    }

    /// Whether the client can be reached in one of their channels.
    public Reach reach(Reading reading, ClientCard client, long channelId) {
        var channel = channels.connected(reading, channelId);
        return client.identities().stream()
                .filter(identity -> identity.channelId() == channelId)
                .findFirst()
                .map(identity -> Reach.of(
                        identity, channel, channels.window(channel, identity.chat(), identity.lastInboundAt())))
                .orElseThrow();
    }

    /// Refuses what could not arrive.
    ///
    /// @throws Problem 409 with the reason as its code
    public void require(Reading reading, long projectId, long clientId, long channelId) {
        var client = clients.card(reading, projectId, clientId).orElseThrow();
        var reach = reach(reading, client, channelId);
        if (!reach.can()) {
            var reason = named(reach.reason());
            throw Problem.conflict(reason, "The client cannot be written to now: " + reason);
        }
    }

    private static String named(@Nullable String reason) {
        return reason == null ? "unreachable" : reason;
    }
}
