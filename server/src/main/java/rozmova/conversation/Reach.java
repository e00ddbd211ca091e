package rozmova.conversation;

import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;

/// Whether a client can be written to now, and why not: told before anything is typed.
///
/// @param reason `blocked-by-client`, `channel-disconnected`, or, while messages only wait, `channel-paused` and
///     `channel-broken`
public record Reach(boolean can, @Nullable String reason) {
    static Reach of(ClientCard.Identity identity, ConnectedChannel channel) {
        return switch (channel.state()) {
            case DISCONNECTED -> new Reach(false, "channel-disconnected");
            case ACTIVE, PAUSED, BROKEN -> {
                if (identity.blocked()) {
                    yield new Reach(false, "blocked-by-client");
                }
                yield new Reach(true, waiting(channel.state()));
            }
        };
    }

    private static @Nullable String waiting(ConnectedChannel.State state) {
        return switch (state) {
            case PAUSED -> "channel-paused";
            case BROKEN -> "channel-broken";
            case ACTIVE, DISCONNECTED -> null;
        };
    }
}
