package rozmova.visit;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.site.BrowserTab;
import rozmova.site.SiteLimits;
import rozmova.visit.Beats.Present;
import rozmova.visit.VisitStore.Beginning;
import rozmova.visit.VisitStore.Latest;
import rozmova.visit.VisitorStore.Visitor;

/// Who is on the site, and how they came there.
@Singleton
public final class Visits {
    private final Database database;
    private final VisitorStore visitors;
    private final VisitStore visits;
    private final VisitQueryStore queries;
    private final Beats beats;
    private final SiteLimits limits;
    private final InstantSource clock;
    private final List<VisitListener> listeners;

    Visits(
            Database database,
            VisitorStore visitors,
            VisitStore visits,
            VisitQueryStore queries,
            Beats beats,
            SiteLimits limits,
            InstantSource clock,
            @All List<VisitListener> listeners) {
        this.database = database;
        this.visitors = visitors;
        this.visits = visits;
        this.queries = queries;
        this.beats = beats;
        this.limits = limits;
        this.clock = clock;
        this.listeners = listeners;
    }

    /// The visit with its pages and sources.
    public Optional<Visit> find(Reading reading, long projectId, long visitId) {
        return queries.find(reading, projectId, visitId);
    }

    /// When the visitor was last seen on the site, in any visit. A tab that was forgotten open is not the visitor:
    /// once its visit has ended, it does not count.
    public Optional<Instant> lastSeen(Reading reading, long projectId, long visitorId) {
        var heard = beats.lastSeen(visitorId);
        return queries.lastSeen(reading, projectId, visitorId)
                .map(stored -> heard.filter(stored::isBefore).orElse(stored));
    }

    /// Where the visitor is right now, as the [VisitListener]s were told last.
    public Presence current(Reading reading, long projectId, long visitorId) {
        return queries.presence(reading, projectId, visitorId);
    }

    /// The visitor does something in `tab`: the visit goes on, or, when it has ended, another one begins without a
    /// source. Somebody we do not know (any more) begins a visit on `page`.
    ///
    /// @param page the best we know of where the visitor is; it may be null or no address at all
    /// @param network where the visitor comes from; it may bring only so many unknown visitors
    /// @return nothing when neither the visitor nor the page is known
    /// @throws Problem 429 for one newcomer too many
    public Optional<OpenVisit> act(
            Transaction transaction, long projectId, Network network, BrowserTab tab, @Nullable String page) {
        return act(transaction, projectId, tab, clock.instant()).or(() -> WebAddress.page(page)
                .map(address -> new PageHit(tab, address, null, null, null, null, null))
                .map(hit -> {
                    var now = clock.instant();
                    var visitor = newcomer(transaction, projectId, network, tab.visitor(), now);
                    return arrive(transaction, projectId, visitor, hit, now);
                }));
    }

    /// A page was opened at `at`.
    ///
    /// @param newcomer whether the visitor was counted as one; that is taken back when they are known
    void page(long projectId, Network network, PageHit hit, boolean newcomer, Instant at) {
        database.run(transaction -> {
            var key = hit.tab().visitor();
            var known = visitors.hold(transaction, projectId, key);
            if (known.isPresent() && newcomer) {
                limits.knownVisitor(projectId, network);
            }
            arrive(
                    transaction,
                    projectId,
                    known.orElseGet(() -> visitors.arrive(transaction, projectId, key, at)),
                    hit,
                    at);
        });
    }

    /// A tab was still open at `at`, and this node had not heard of it; `active`: and the visitor did something in it.
    void beat(long projectId, BrowserTab tab, boolean active, Instant at) {
        var livesSince = at.minus(VisitRules.TIMEOUT);
        var beat = database.write(transaction -> {
            beats.catchUp(transaction, projectId, tab.visitor());
            return visitors.beat(transaction, projectId, tab, active, livesSince, at);
        });
        beat.ifPresent(heard -> beats.enter(projectId, tab, heard.visit(), heard.activeAt(), at));
        if (beat.isPresent() && !beat.get().online()) {
            database.run(transaction -> appear(transaction, projectId, tab));
        } else if (beat.isEmpty() && active) {
            database.run(transaction -> act(transaction, projectId, tab, at));
        }
    }

    /// A tab was closed, or left for another site, at `at`.
    void leave(long projectId, BrowserTab tab, Instant at) {
        database.run(transaction -> visitors.hold(transaction, projectId, tab.visitor())
                .ifPresent(visitor -> {
                    beats.catchUp(transaction, projectId, tab.visitor());
                    if (visitor.visitId() != null) {
                        visits.seen(transaction, projectId, visitor.visitId(), at.minus(VisitRules.TIMEOUT), at);
                    }
                    visitors.close(transaction, projectId, visitor.id(), tab.tab());
                    transaction.afterCommit(() -> beats.close(projectId, tab));
                    goIfAlone(transaction, projectId, visitor.id(), at);
                }));
    }

    /// Gives up the tabs that were not heard of any more; returns whether there may be more to do.
    boolean sweep() {
        var now = clock.instant();
        var silent = beats.silent(now);
        silent.forEach(present -> database.run(transaction -> giveUp(transaction, present, now)));
        database.run(transaction -> visitors.forgetDeadTabs(transaction, now.minus(VisitRules.STORED_TAB_LIFE)));
        return database.write(transaction -> {
                    var absent = visitors.holdAbsent(transaction);
                    absent.forEach(gone -> goIfAlone(transaction, gone.projectId(), gone.visitorId(), now));
                    return absent.size() == VisitorStore.SWEEP;
                })
                || silent.size() == Beats.AT_ONCE;
    }

    private void giveUp(Transaction transaction, Present present, Instant now) {
        var projectId = present.projectId();
        var silent = present.silent(now);
        transaction.afterCommit(() -> silent.forEach(tab -> beats.close(projectId, tab)));
        visitors.hold(transaction, projectId, present.visitor()).ifPresent(visitor -> {
            beats.catchUp(transaction, projectId, present.visitor());
            silent.forEach(tab ->
                    visitors.giveUp(transaction, projectId, visitor.id(), tab.tab(), now.minus(VisitRules.TAB_LIFE)));
            goIfAlone(transaction, projectId, visitor.id(), now);
        });
    }

    private static Source source(PageHit hit) {
        return SourceRules.source(hit.page(), hit.referrer());
    }

    private OpenVisit arrive(Transaction transaction, long projectId, Visitor visitor, PageHit hit, Instant now) {
        var arrival = source(hit);
        beats.catchUp(transaction, projectId, hit.tab().visitor());
        var latest = latest(transaction, projectId, visitor);
        var page = hit.page().url();
        OpenVisit visit;
        if (latest != null && goesOn(transaction, projectId, visitor, latest, arrival, now)) {
            visit = new OpenVisit(latest.id(), visitor.id());
            visits.continueOn(transaction, projectId, latest.id(), page, now);
            // The same page again is a reload, and no other page.
            if (!page.equals(latest.page())) {
                visits.addPage(transaction, projectId, latest.id(), page, hit.title(), now);
            }
        } else {
            var beginning = new Beginning(arrival, page, hit.language(), hit.timeZone(), hit.device());
            visit = begin(transaction, projectId, visitor, beginning, hit.title(), now);
        }
        enter(transaction, projectId, visitor, visit, hit.tab(), now);
        if (latest == null || !visitor.online() || !page.equals(latest.page())) {
            tell(transaction, projectId, visitor.id(), true, page);
        }
        return visit;
    }

    /// A name that was made up must cost nothing: before it gets a row, it is counted.
    private Visitor newcomer(Transaction transaction, long projectId, Network network, String key, Instant now) {
        return visitors.hold(transaction, projectId, key).orElseGet(() -> {
            limits.newcomer(projectId, network);
            return visitors.arrive(transaction, projectId, key, now);
        });
    }

    /// A landing page that comes again was reloaded, or reached by the browser's back button: nobody clicked anew.
    private boolean goesOn(
            Reading reading, long projectId, Visitor visitor, Latest latest, Source arrival, Instant now) {
        return VisitRules.lives(latest.lastActivityAt(), now)
                && (!VisitRules.anotherCampaign(latest.source(), arrival)
                        || visits.landedLately(
                                reading, projectId, visitor.id(), arrival, now.minus(VisitRules.TIMEOUT)));
    }

    private Optional<OpenVisit> act(Transaction transaction, long projectId, BrowserTab tab, Instant now) {
        var visitor = visitors.hold(transaction, projectId, tab.visitor()).orElse(null);
        beats.catchUp(transaction, projectId, tab.visitor());
        var latest = visitor == null ? null : latest(transaction, projectId, visitor);
        if (visitor == null || latest == null) {
            return Optional.empty();
        }
        OpenVisit visit;
        if (VisitRules.lives(latest.lastActivityAt(), now)) {
            visit = new OpenVisit(latest.id(), visitor.id());
            visits.continueOn(transaction, projectId, latest.id(), latest.page(), now);
        } else {
            var source = Source.direct(latest.page());
            var beginning = new Beginning(source, latest.page(), latest.language(), latest.timeZone(), latest.device());
            visit = begin(transaction, projectId, visitor, beginning, null, now);
        }
        enter(transaction, projectId, visitor, visit, tab, now);
        if (!visitor.online()) {
            tell(transaction, projectId, visitor.id(), true, latest.page());
        }
        return Optional.of(visit);
    }

    /// Somebody thought gone was heard of in a visit that still lives.
    private void appear(Transaction transaction, long projectId, BrowserTab tab) {
        visitors.hold(transaction, projectId, tab.visitor()).ifPresent(visitor -> {
            var latest = latest(transaction, projectId, visitor);
            if (latest != null && !visitor.online()) {
                visitors.enter(transaction, projectId, visitor.id(), latest.id());
                tell(transaction, projectId, visitor.id(), true, latest.page());
            }
        });
    }

    private OpenVisit begin(
            Transaction transaction,
            long projectId,
            Visitor visitor,
            Beginning beginning,
            @Nullable String title,
            Instant now) {
        var id = visits.begin(transaction, projectId, visitor.id(), beginning, now);
        visits.addPage(transaction, projectId, id, beginning.page(), title, now);
        return new OpenVisit(id, visitor.id());
    }

    private void enter(
            Transaction transaction, long projectId, Visitor visitor, OpenVisit visit, BrowserTab tab, Instant now) {
        visitors.open(transaction, projectId, visitor.id(), tab.tab(), now);
        transaction.afterCommit(() -> beats.enter(projectId, tab, visit, now, now));
        if (!visitor.online() || visitor.visitId() == null || visitor.visitId() != visit.id()) {
            visitors.enter(transaction, projectId, visitor.id(), visit.id());
        }
    }

    private void goIfAlone(Transaction transaction, long projectId, long visitorId, Instant now) {
        if (visitors.goIfAlone(transaction, projectId, visitorId, now.minus(VisitRules.STORED_TAB_LIFE))) {
            tell(transaction, projectId, visitorId, false, null);
        }
    }

    private @Nullable Latest latest(Reading reading, long projectId, Visitor visitor) {
        return visitor.visitId() == null ? null : visits.latest(reading, projectId, visitor.visitId());
    }

    private void tell(Transaction transaction, long projectId, long visitorId, boolean online, @Nullable String page) {
        transaction.afterCommit(
                () -> listeners.forEach(listener -> listener.onSite(projectId, visitorId, online, page)));
    }
}
