package rozmova.visit;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;
import rozmova.shared.memory.Memory;
import rozmova.site.BrowserTab;

/// Who was heard of lately on this node, and when. Beats come four times a minute from each open tab: they stay in
/// memory, and are written together, see [BeatWriting].
@Singleton
final class Beats {
    /// How many are written or given up together.
    static final int AT_ONCE = 1_000;

    private static final int MOST = 200_000;

    // A visit may still be asked for a while after its tabs have died.
    private static final Duration KEPT = Duration.ofHours(2);

    private final BeatStore store;
    private final Memory<String, Present> byKey;
    private final Memory<Long, String> keys;

    Beats(BeatStore store, InstantSource clock) {
        this.store = store;
        byKey = Memory.ofTexts(clock, MOST, KEPT);
        keys = Memory.ofNumbers(clock, MOST, KEPT);
    }

    /// The visitor is in `visit`, and something of `tab` was written just now.
    void enter(long projectId, BrowserTab tab, OpenVisit visit, Instant activeAt, Instant now) {
        var key = key(projectId, tab.visitor());
        keys.put(visit.visitorId(), key);
        byKey.change(key, old -> {
            var tabs = old == null ? new HashMap<String, Instant>() : new HashMap<>(old.tabs());
            tabs.put(tab.tab(), now);
            return new Present(projectId, tab.visitor(), visit, activeAt, tabs, now, false);
        });
    }

    /// A tab gave a sign of life.
    ///
    /// @param active whether the visitor did something in it
    /// @return whether that is all there is to do; else the database has to be asked what it means
    boolean hear(long projectId, BrowserTab tab, boolean active, Instant now) {
        var present = byKey.change(
                key(projectId, tab.visitor()),
                old -> old != null && old.tabs().containsKey(tab.tab()) && VisitRules.lives(old.activeAt(), now)
                        ? old.heard(tab.tab(), active, now)
                        : old);
        return present != null
                && VisitRules.lives(present.activeAt(), now)
                && now.equals(present.tabs().get(tab.tab()));
    }

    /// The tab is no longer open.
    void close(long projectId, BrowserTab tab) {
        byKey.change(key(projectId, tab.visitor()), old -> old == null ? null : old.without(tab.tab()));
    }

    /// Writes what was heard of the visitor, before something is decided by what is stored.
    void catchUp(Transaction transaction, long projectId, String visitor) {
        var present = byKey.get(key(projectId, visitor));
        if (present != null && present.changed()) {
            write(transaction, List.of(present));
        }
    }

    /// Writes what was heard of `presents` until then.
    void write(Transaction transaction, Collection<Present> presents) {
        store.write(transaction, presents);
        transaction.afterCommit(() -> presents.forEach(this::written));
    }

    /// Some of whom something was heard that should be written by now.
    List<Present> due(Instant now) {
        return some(present -> present.changed() && !present.writtenAt().isAfter(now.minus(VisitRules.BEATS_WRITTEN)));
    }

    /// Some of whom something was heard that is not written.
    List<Present> unwritten() {
        return some(Present::changed);
    }

    /// Some who have tabs of which nothing was heard for too long.
    List<Present> silent(Instant now) {
        return some(present -> !present.silent(now).isEmpty());
    }

    /// When the visitor was last heard of in a visit that lived; nothing when this node does not know.
    Optional<Instant> lastSeen(long visitorId) {
        return Optional.ofNullable(keys.get(visitorId)).map(byKey::get).map(Present::heardAt);
    }

    private void written(Present written) {
        byKey.change(
                key(written.projectId(), written.visitor()),
                old -> old == null ? null : old.written(written.heardAt()));
    }

    private List<Present> some(Predicate<Present> condition) {
        return byKey.keys().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .filter(condition)
                .limit(AT_ONCE)
                .toList();
    }

    private static String key(long projectId, String visitor) {
        return projectId + " " + visitor;
    }

    /// A visitor with open tabs.
    ///
    /// @param activeAt when they last did something
    /// @param tabs when each was last heard of
    /// @param writtenAt until when what was heard is written
    /// @param changed whether something was heard since
    record Present(
            long projectId,
            String visitor,
            OpenVisit visit,
            Instant activeAt,
            Map<String, Instant> tabs,
            Instant writtenAt,
            boolean changed) {
        Present {
            tabs = Map.copyOf(tabs);
        }

        /// When any tab was last heard of.
        Instant heardAt() {
            return tabs.values().stream().max(Instant::compareTo).orElse(writtenAt);
        }

        /// The tabs of which nothing was heard for too long.
        List<BrowserTab> silent(Instant now) {
            return tabs.entrySet().stream()
                    .filter(tab -> tab.getValue().isBefore(now.minus(VisitRules.TAB_LIFE)))
                    .map(tab -> new BrowserTab(visitor, tab.getKey()))
                    .toList();
        }

        private Present heard(String tab, boolean active, Instant now) {
            var heard = new HashMap<>(tabs);
            heard.put(tab, now);
            return new Present(projectId, visitor, visit, active ? now : activeAt, heard, writtenAt, true);
        }

        private @Nullable Present without(String tab) {
            var left = new HashMap<>(tabs);
            left.remove(tab);
            return left.isEmpty() ? null : new Present(projectId, visitor, visit, activeAt, left, writtenAt, changed);
        }

        private Present written(Instant until) {
            return new Present(
                    projectId, visitor, visit, activeAt, tabs, until, heardAt().isAfter(until));
        }
    }
}
