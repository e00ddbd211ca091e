package rozmova.visit;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import rozmova.shared.database.Database;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.memory.Memory;
import rozmova.site.BrowserTab;
import rozmova.site.SiteLimits;

/// What the site script tells. It is answered at once and taken in afterwards, as of the moment when it was told.
@Singleton
public final class SiteSignals {
    private static final int MOST = 200_000;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final VisitorStore visitors;
    private final Visits visits;
    private final Hits hits;
    private final Beats beats;
    private final SiteLimits limits;
    private final InstantSource clock;
    private final Memory<String, Boolean> known;

    SiteSignals(
            Database database,
            VisitorStore visitors,
            Visits visits,
            Hits hits,
            Beats beats,
            SiteLimits limits,
            InstantSource clock) {
        this.database = database;
        this.visitors = visitors;
        this.visits = visits;
        this.hits = hits;
        this.beats = beats;
        this.limits = limits;
        this.clock = clock;
        known = Memory.ofTexts(clock, MOST, KEPT);
    }

    /// Returns when what this visitor did until now can be found in the database.
    public void settle(long projectId, BrowserTab tab) {
        hits.settle(projectId, tab.visitor());
    }

    /// A page was opened.
    ///
    /// @throws Problem 429 for one newcomer too many, 503 when too much is waiting
    void page(long projectId, Network network, PageHit hit) {
        var newcomer = admit(projectId, network, hit.tab().visitor());
        var at = clock.instant();
        hits.add(projectId, hit.tab().visitor(), () -> visits.page(projectId, network, hit, newcomer, at));
    }

    /// A tab is still open; `active`: and the visitor did something in it.
    ///
    /// @throws Problem 503 when too much is waiting
    void beat(long projectId, BrowserTab tab, boolean active) {
        var at = clock.instant();
        if (!beats.hear(projectId, tab, active, at)) {
            hits.add(projectId, tab.visitor(), () -> visits.beat(projectId, tab, active, at));
        }
    }

    /// A tab was closed, or left for another site.
    ///
    /// @throws Problem 503 when too much is waiting
    void leave(long projectId, BrowserTab tab) {
        var at = clock.instant();
        hits.add(projectId, tab.visitor(), () -> visits.leave(projectId, tab, at));
    }

    /// Whoever is not remembered counts as a newcomer until the database says otherwise, and is looked up only when
    /// there are too many of those: made-up names cost no question each.
    ///
    /// @return whether they were counted
    private boolean admit(long projectId, Network network, String visitor) {
        var key = projectId + " " + visitor;
        var counted = false;
        if (known.get(key) == null) {
            try {
                limits.newcomer(projectId, network);
                counted = true;
            } catch (Problem tooMany) {
                if (database.read(reading -> visitors.find(reading, projectId, visitor))
                        .isEmpty()) {
                    throw tooMany;
                }
            }
            known.put(key, true);
        }
        return counted;
    }
}
