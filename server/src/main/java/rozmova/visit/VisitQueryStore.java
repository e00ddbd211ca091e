package rozmova.visit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rozmova.shared.database.Reading;

/// Visits as others read them.
@Singleton
final class VisitQueryStore {
    Optional<Visit> find(Reading reading, long projectId, long visitId) {
        return reading.handle()
                .createQuery("""
                        select visit.id, visit.visitor_id, visit.started_at, visit.last_seen_at,
                               visit.language, visit.time_zone, visit.device,
                               visit.source, visit.medium, visit.campaign, visit.term, visit.content,
                               visit.click_id, visit.referrer, visit.landing_page
                        from visit
                        where visit.project_id = :projectId
                          and visit.id = :visitId
                        """)
                .bind("projectId", projectId)
                .bind("visitId", visitId)
                .map((row, context) -> {
                    var visitorId = row.getLong("visitor_id");
                    var presence = presence(reading, projectId, visitorId);
                    return new Visit(
                            row.getLong("id"),
                            visitorId,
                            row.getTimestamp("started_at").toInstant(),
                            row.getTimestamp("last_seen_at").toInstant(),
                            presence.online(),
                            presence.page(),
                            row.getString("language"),
                            row.getString("time_zone"),
                            row.getString("device"),
                            VisitStore.source(row),
                            firstSource(reading, projectId, visitorId),
                            pages(reading, projectId, visitId));
                })
                .findOne();
    }

    Presence presence(Reading reading, long projectId, long visitorId) {
        return reading.handle()
                .createQuery("""
                        select visit.page_url
                        from visitor
                        join visit on visit.project_id = visitor.project_id and visit.id = visitor.visit_id
                        where visitor.project_id = :projectId
                          and visitor.id = :visitorId
                          and visitor.online
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .map((row, context) -> new Presence(true, row.getString("page_url")))
                .findOne()
                .orElse(Presence.OFFLINE);
    }

    Optional<Instant> lastSeen(Reading reading, long projectId, long visitorId) {
        return reading.handle()
                .createQuery("""
                        select max(last_seen_at) as last_seen_at
                        from visit
                        where project_id = :projectId
                          and visitor_id = :visitorId
                        having count(*) > 0
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .map((row, context) -> row.getTimestamp("last_seen_at").toInstant())
                .findOne();
    }

    private static Source firstSource(Reading reading, long projectId, long visitorId) {
        return reading.handle()
                .createQuery("""
                        select source, medium, campaign, term, content, click_id, referrer, landing_page
                        from visit
                        where project_id = :projectId
                          and visitor_id = :visitorId
                        order by started_at, id
                        limit 1
                        """)
                .bind("projectId", projectId)
                .bind("visitorId", visitorId)
                .map((row, context) -> VisitStore.source(row))
                .one();
    }

    private static List<Visit.Page> pages(Reading reading, long projectId, long visitId) {
        var latestFirst = reading.handle()
                .createQuery("""
                        select at, url, title
                        from visit_page
                        where project_id = :projectId
                          and visit_id = :visitId
                        order by id desc
                        limit :limit
                        """)
                .bind("projectId", projectId)
                .bind("visitId", visitId)
                .bind("limit", Visit.PAGES)
                .map((row, context) -> new Visit.Page(
                        row.getTimestamp("at").toInstant(), row.getString("url"), row.getString("title")))
                .list();
        return latestFirst.reversed();
    }
}
