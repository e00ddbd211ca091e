package rozmova.visit;

import java.time.Duration;
import java.time.Instant;

/// When a visit is over, and when a tab is given up.
final class VisitRules {
    /// How long a visit lives after its last activity.
    static final Duration TIMEOUT = Duration.ofMinutes(30);

    /// How long a tab counts as open after it was last heard of; its script beats every 15 seconds.
    static final Duration TAB_LIFE = Duration.ofSeconds(75);

    /// How long beats may stay in memory only.
    static final Duration BEATS_WRITTEN = Duration.ofMinutes(1);

    /// How long a tab that no node has in its memory counts as open: one may have stopped before it wrote the last
    /// beats.
    static final Duration STORED_TAB_LIFE = TAB_LIFE.plus(BEATS_WRITTEN).plusSeconds(20);

    private VisitRules() {}

    /// Whether a visit whose last activity was at `lastActivityAt` goes on at `now`. Midnight changes nothing.
    static boolean lives(Instant lastActivityAt, Instant now) {
        return now.isBefore(lastActivityAt.plus(TIMEOUT));
    }

    /// Whether somebody who arrives from `arrival` during a visit from `current` begins another one. Pages within the
    /// site, and returns from a payment page, arrive from nowhere.
    static boolean anotherCampaign(Source current, Source arrival) {
        if (arrival.isDirect()) {
            return false;
        }
        // One click keeps its number while single-page sites drop the rest of the query, or the number alone.
        if (arrival.clickId() != null) {
            return !arrival.clickId().equals(current.clickId());
        }
        return !arrival.source().equals(current.source())
                || !arrival.medium().equals(current.medium())
                || !arrival.campaign().equals(current.campaign());
    }
}
