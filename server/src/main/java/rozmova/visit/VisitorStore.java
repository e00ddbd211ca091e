package rozmova.visit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.site.BrowserTab;

/// Visitors and their open tabs.
@Singleton
final class VisitorStore {
    static final int SWEEP = 500;

    /// Finds the visitor or notes a new one, and holds the row: page views, comings and goings of one visitor follow
    /// each other.
    Visitor arrive(Transaction transaction, long projectId, String key, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        insert into visitor (project_id, key, first_seen_at)
                        values (:projectId, :key, :now)
                        on conflict (project_id, key) do nothing
                        """)
                .bind("projectId", projectId)
                .bind("key", key)
                .bind("now", now)
                .execute();
        return hold(transaction, projectId, key).orElseThrow();
    }

    /// The id of a known visitor.
    Optional<Long> find(Reading reading, long projectId, String key) {
        return reading.handle()
                .createQuery("""
                        select id
                        from visitor
                        where project_id = :projectId
                          and key = :key
                        """)
                .bind("projectId", projectId)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne();
    }

    /// Finds a known visitor and holds the row, as above.
    Optional<Visitor> hold(Transaction transaction, long projectId, String key) {
        return transaction
                .handle()
                .createQuery("""
                        select id, visit_id, online
                        from visitor
                        where project_id = :projectId
                          and key = :key
                        for no key update
                        """)
                .bind("projectId", projectId)
                .bind("key", key)
                .map((row, context) -> {
                    var visitId = row.getLong("visit_id");
                    var hasVisit = !row.wasNull();
                    return new Visitor(row.getLong("id"), hasVisit ? visitId : null, row.getBoolean("online"));
                })
                .findOne();
    }

    /// The visitor is on the site, in `visitId`.
    void enter(Transaction transaction, long projectId, long visitorId, long visitId) {
        transaction
                .handle()
                .createUpdate("""
                        update visitor
                        set visit_id = :visitId,
                            online = true
                        where project_id = :projectId
                          and id = :visitorId
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .bind("visitId", visitId)
                .execute();
    }

    /// The visitor is gone unless another tab is open; returns whether that is new.
    boolean goIfAlone(Transaction transaction, long projectId, long visitorId, Instant deadBefore) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update visitor
                        set online = false
                        where project_id = :projectId
                          and id = :visitorId
                          and online
                          and not exists (
                              select 1
                              from visitor_tab
                              where visitor_tab.project_id = visitor.project_id
                                and visitor_tab.visitor_id = visitor.id
                                and visitor_tab.seen_at >= :deadBefore)
                        """)
                        .bind("projectId", projectId)
                        .bind("visitorId", visitorId)
                        .bind("deadBefore", deadBefore)
                        .execute()
                > 0;
    }

    /// The tab is open.
    void open(Transaction transaction, long projectId, long visitorId, String tab, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        insert into visitor_tab (project_id, visitor_id, tab, seen_at)
                        values (:projectId, :visitorId, :tab, :now)
                        on conflict (project_id, visitor_id, tab) do update
                        set seen_at = excluded.seen_at
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .bind("tab", tab)
                .bind("now", now)
                .execute();
    }

    /// The tab is closed.
    void close(Transaction transaction, long projectId, long visitorId, String tab) {
        transaction
                .handle()
                .createUpdate("""
                        delete from visitor_tab
                        where project_id = :projectId
                          and visitor_id = :visitorId
                          and tab = :tab
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .bind("tab", tab)
                .execute();
    }

    /// The tab is given up, unless another node has heard of it since.
    void giveUp(Transaction transaction, long projectId, long visitorId, String tab, Instant deadBefore) {
        transaction
                .handle()
                .createUpdate("""
                        delete from visitor_tab
                        where project_id = :projectId
                          and visitor_id = :visitorId
                          and tab = :tab
                          and seen_at < :deadBefore
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .bind("tab", tab)
                .bind("deadBefore", deadBefore)
                .execute();
    }

    /// Notes a sign of life, if the visit lives, in one statement. Only the first one that a node hears of a tab
    /// comes here.
    ///
    /// @param active whether the visitor did something
    /// @param livesSince the oldest last activity of a visit that still lives, not included
    Optional<Beat> beat(
            Transaction transaction, long projectId, BrowserTab tab, boolean active, Instant livesSince, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        with living as (
                            update visit
                            set last_seen_at = greatest(visit.last_seen_at, :now),
                                last_activity_at = case
                                    when :active then greatest(visit.last_activity_at, :now)
                                    else visit.last_activity_at
                                end
                            from visitor
                            where visitor.project_id = :projectId
                              and visitor.key = :visitor
                              and visit.project_id = visitor.project_id
                              and visit.id = visitor.visit_id
                              and visit.last_activity_at > :livesSince
                            returning visit.id, visit.last_activity_at, visitor.id as visitor_id, visitor.online
                        ), heard as (
                            insert into visitor_tab (project_id, visitor_id, tab, seen_at)
                            select :projectId, visitor_id, :tab, :now
                            from living
                            on conflict (project_id, visitor_id, tab) do update
                            set seen_at = excluded.seen_at
                        )
                        select id, last_activity_at, visitor_id, online
                        from living
                        """)
                .bind("projectId", projectId)
                .bind("visitor", tab.visitor())
                .bind("tab", tab.tab())
                .bind("active", active)
                .bind("livesSince", livesSince)
                .bind("now", now)
                .map((row, context) -> new Beat(
                        new OpenVisit(row.getLong("id"), row.getLong("visitor_id")),
                        row.getTimestamp("last_activity_at").toInstant(),
                        row.getBoolean("online")))
                .findOne();
    }

    /// Forgets the tabs that were not heard of since `deadBefore`.
    void forgetDeadTabs(Transaction transaction, Instant deadBefore) {
        transaction.handle().createUpdate("""
                        delete from visitor_tab
                        where seen_at < :deadBefore
                        """).bind("deadBefore", deadBefore).execute();
    }

    /// Some of those who are thought to be on the site but have no tab open, each held; those that another node holds
    /// now are left out.
    List<Absent> holdAbsent(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("""
                        select project_id, id
                        from visitor
                        where online
                          and not exists (
                              select 1
                              from visitor_tab
                              where visitor_tab.project_id = visitor.project_id
                                and visitor_tab.visitor_id = visitor.id)
                        limit :limit
                        for no key update skip locked
                        """)
                .bind("limit", SWEEP)
                .map((row, context) -> new Absent(row.getLong("project_id"), row.getLong("id")))
                .list();
    }

    /// @param visitId the visit that goes on, or the last one
    /// @param online as everybody was told last
    record Visitor(long id, @Nullable Long visitId, boolean online) {}

    /// @param activeAt when the visitor last did something
    /// @param online whether everybody knew already that the visitor is on the site
    record Beat(OpenVisit visit, Instant activeAt, boolean online) {}

    record Absent(long projectId, long visitorId) {}
}
