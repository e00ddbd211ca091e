package rozmova.visit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// Visits as they are written.
@Singleton
final class VisitStore {
    /// Begins a visit.
    long begin(Transaction transaction, long projectId, long visitorId, Beginning beginning, Instant now) {
        var source = beginning.source();
        return transaction
                .handle()
                .createQuery("""
                        insert into visit (
                            project_id, visitor_id, started_at, last_activity_at, last_seen_at,
                            source, medium, campaign, term, content, click_id, referrer, landing_page,
                            page_url, language, time_zone, device)
                        values (
                            :projectId, :visitorId, :now, :now, :now,
                            :source, :medium, :campaign, :term, :content, :clickId, :referrer, :page,
                            :page, :language, :timeZone, :device)
                        returning id
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .bind("now", now)
                .bind("source", source.source())
                .bind("medium", source.medium())
                .bind("campaign", source.campaign())
                .bind("term", source.term())
                .bind("content", source.content())
                .bind("clickId", source.clickId())
                .bind("referrer", source.referrer())
                .bind("page", beginning.page())
                .bind("language", beginning.language())
                .bind("timeZone", beginning.timeZone())
                .bind("device", beginning.device())
                .mapTo(Long.class)
                .one();
    }

    /// The visitor's current or last visit.
    Latest latest(Reading reading, long projectId, long visitId) {
        return reading.handle()
                .createQuery("""
                        select id, last_activity_at, page_url, language, time_zone, device,
                               source, medium, campaign, term, content, click_id, referrer, landing_page
                        from visit
                        where project_id = :projectId
                          and id = :visitId
                        """)
                .bind("projectId", projectId)
                .bind("visitId", visitId)
                .map((row, context) -> new Latest(
                        row.getLong("id"),
                        row.getTimestamp("last_activity_at").toInstant(),
                        row.getString("page_url"),
                        row.getString("language"),
                        row.getString("time_zone"),
                        row.getString("device"),
                        source(row)))
                .one();
    }

    /// Whether a visit of this visitor began with the same page from the same link, and was alive at `since` or later.
    boolean landedLately(Reading reading, long projectId, long visitorId, Source arrival, Instant since) {
        return reading.handle()
                .createQuery("""
                        select exists (
                            select 1
                            from visit
                            where project_id = :projectId
                              and visitor_id = :visitorId
                              and last_activity_at > :since
                              and landing_page = :landingPage
                              and referrer is not distinct from :referrer)
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .bind("since", since)
                .bind("landingPage", arrival.landingPage())
                .bind("referrer", arrival.referrer())
                .mapTo(Boolean.class)
                .one();
    }

    /// Activity in the visit, on `page`.
    void continueOn(Transaction transaction, long projectId, long visitId, String page, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update visit
                        set page_url = :page,
                            last_activity_at = greatest(last_activity_at, :now),
                            last_seen_at = greatest(last_seen_at, :now)
                        where project_id = :projectId
                          and id = :visitId
                        """)
                .bind("projectId", projectId)
                .bind("visitId", visitId)
                .bind("page", page)
                .bind("now", now)
                .execute();
    }

    /// The visitor was there until now, if the visit still lives.
    void seen(Transaction transaction, long projectId, long visitId, Instant livesSince, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update visit
                        set last_seen_at = greatest(last_seen_at, :now)
                        where project_id = :projectId
                          and id = :visitId
                          and last_activity_at > :livesSince
                        """)
                .bind("projectId", projectId)
                .bind("visitId", visitId)
                .bind("livesSince", livesSince)
                .bind("now", now)
                .execute();
    }

    /// A page was opened.
    void addPage(
            Transaction transaction, long projectId, long visitId, String url, @Nullable String title, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        insert into visit_page (project_id, visit_id, at, url, title)
                        values (:projectId, :visitId, :now, :url, :title)
                        """)
                .bind("projectId", projectId)
                .bind("visitId", visitId)
                .bind("now", now)
                .bind("url", url)
                .bind("title", title)
                .execute();
    }

    /// The source columns of a visit.
    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("source"),
                row.getString("medium"),
                row.getString("campaign"),
                row.getString("term"),
                row.getString("content"),
                row.getString("click_id"),
                row.getString("referrer"),
                row.getString("landing_page"));
    }

    /// What a new visit begins with.
    record Beginning(
            Source source,
            String page,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String device) {}

    /// What decides whether a visit goes on.
    record Latest(
            long id,
            Instant lastActivityAt,
            String page,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String device,
            Source source) {}
}
