package rozmova.client;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a client came to the chat, kept until their next conversation begins.
///
/// @param visitId the visit that their launch token belongs to
/// @param at when, null when nothing is kept
/// @param shared whether the token is somebody else's
/// @param advert the platform's id of its advertisement that they came from
public record Arrival(
        @Nullable Long visitId,
        @Nullable Instant at,
        boolean shared,
        @Nullable String advert) {
    /// Nothing is kept.
    public static final Arrival NONE = new Arrival(null, null, false, null);

    /// A client who pressed a link and writes much later no longer counts as coming from that visit.
    private static final Duration HOLDS = Duration.ofDays(1);

    /// Whether a conversation that begins now still comes from there.
    public boolean holds(Instant now) {
        return at != null && !at.plus(HOLDS).isBefore(now);
    }
}
