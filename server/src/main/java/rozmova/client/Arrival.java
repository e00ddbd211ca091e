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
/// @param link what a link carried that is none of ours: it may be the one thing that tells where they come from
public record Arrival(
        @Nullable Long visitId,
        @Nullable Instant at,
        boolean shared,
        @Nullable String advert,
        @Nullable String link) {
    /// Nothing is kept.
    public static final Arrival NONE = new Arrival(null, null, false, null, null);

    /// A client who pressed a link and writes much later no longer counts as coming from that visit.
    private static final Duration HOLDS = Duration.ofDays(1);

    /// By the link that belongs to a visit.
    public static Arrival visit(long visitId, Instant at) {
        return new Arrival(visitId, at, false, null, null);
    }

    /// By a link that belongs to somebody else's visit.
    public static Arrival shared(Instant at) {
        return new Arrival(null, at, true, null, null);
    }

    /// From an advertisement of the messenger's own platform.
    public static Arrival advert(String advert, Instant at) {
        return new Arrival(null, at, false, advert, null);
    }

    /// By a link of somebody else's.
    public static Arrival link(String link, Instant at) {
        return new Arrival(null, at, false, null, link);
    }

    /// Whether a conversation that begins now still comes from there.
    public boolean holds(Instant now) {
        return at != null && !at.plus(HOLDS).isBefore(now);
    }
}
