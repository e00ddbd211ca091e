package rozmova.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.testing.Guest;

/// Hears who comes and goes, and looks at what is stored of a guest.
@Singleton
final class SiteWatch implements VisitListener {
    private final Database database;
    private final List<Told> news = new CopyOnWriteArrayList<>();

    SiteWatch(Database database) {
        this.database = database;
    }

    @Override
    public void onSite(long projectId, long visitorId, boolean online, @Nullable String page) {
        news.add(new Told(projectId, visitorId, online ? page : "gone"));
    }

    /// Where the guest was said to be, one after the other.
    List<@Nullable String> told(Guest guest) {
        var visitorId = visitorId(guest).orElseThrow();
        return news.stream()
                .filter(told -> told.projectId() == guest.shop().projectId() && told.visitorId() == visitorId)
                .<@Nullable String>map(Told::page)
                .toList();
    }

    /// The guest's visits, by their ids in the order of their beginning.
    List<Long> visits(Guest guest) {
        return database.read(reading -> reading.handle()
                .createQuery("""
                        select visit.id
                        from visit
                        join visitor on visitor.project_id = visit.project_id and visitor.id = visit.visitor_id
                        where visitor.project_id = :projectId
                          and visitor.key = :key
                        order by visit.started_at, visit.id
                        """)
                .bind("projectId", guest.shop().projectId())
                .bind("key", guest.visitor())
                .mapTo(Long.class)
                .list());
    }

    /// What the guest is called in the database; nothing when it was not recorded.
    Optional<Long> visitorId(Guest guest) {
        return database.read(reading -> reading.handle()
                .createQuery("""
                        select id
                        from visitor
                        where project_id = :projectId
                          and key = :key
                        """)
                .bind("projectId", guest.shop().projectId())
                .bind("key", guest.visitor())
                .mapTo(Long.class)
                .findOne());
    }

    private record Told(
            long projectId, long visitorId, @Nullable String page) {}
}
