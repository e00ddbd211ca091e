package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a client came to the chat, kept until his next conversation begins.
///
/// @param visitId the visit that his launch token belongs to
/// @param at when, null when nothing is kept
/// @param shared whether the token is somebody else's
/// @param advert the platform's id of its advertisement that he came from
record Arrival(
        @Nullable Long visitId,
        @Nullable Instant at,
        boolean shared,
        @Nullable String advert) {
    /// Nothing is kept.
    static final Arrival NONE = new Arrival(null, null, false, null);
}
