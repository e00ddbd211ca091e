package rozmova.client;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Window;

/// Whether a client can be written to now, and why not: told before anything is typed.
///
/// @param reason why not: `blocked-by-client`, `channel-disconnected`, `window-closed`; `channel-paused` and
///     `channel-broken` while messages only wait; or on what condition: `human-agent`
/// @param until when the platform's rules close the door, null when they do not
public record Reach(
        boolean can,

        @Schema(ref = "ReachReason") @Nullable String reason,

        @Nullable Instant until) {
    static Reach of(ClientCard.Identity identity, ConnectedChannel channel, Window window) {
        if (channel.state() == ConnectedChannel.State.DISCONNECTED) {
            return new Reach(false, "channel-disconnected", null);
        }
        if (identity.blocked()) {
            return new Reach(false, "blocked-by-client", null);
        }
        if (!window.open()) {
            return new Reach(false, window.reason(), null);
        }
        var waiting = waiting(channel.state());
        return new Reach(true, waiting == null ? window.reason() : waiting, window.until());
    }

    private static @Nullable String waiting(ConnectedChannel.State state) {
        return switch (state) {
            case PAUSED -> "channel-paused";
            case BROKEN -> "channel-broken";
            case ACTIVE, DISCONNECTED -> null;
        };
    }
}
