package rozmova.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A client in one channel, while something of theirs is processed.
///
/// @param externalId the platform's id of them
/// @param standing how they stand to us
/// @param arrival how they came last, until a conversation takes it
public record Identity(
        long projectId,
        long id,
        long clientId,
        long channelId,
        String externalId,
        String chat,
        Standing standing,
        Arrival arrival) {
    /// Whether they do not want to hear from us.
    public boolean blocked() {
        return standing.blockedAt() != null;
    }

    /// Times of the platform, on our clock.
    ///
    /// @param heardAt when they gave a sign of themselves last; null when they never did
    /// @param blockedAt since when they do not want to hear from us; null when they do
    public record Standing(
            @Nullable Instant heardAt, @Nullable Instant blockedAt) {}
}
