package rozmova.visit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import rozmova.shared.database.Transaction;
import rozmova.visit.Beats.Present;

/// What was heard of visitors, as it is written.
@Singleton
final class BeatStore {
    /// Writes when the visitors were last there and did something, and when their tabs were last heard of. What is
    /// stored and later stays. Visits come before tabs, and both in one order, as everywhere: nobody waits in a
    /// circle.
    void write(Transaction transaction, Collection<Present> presents) {
        var visits = transaction.handle().prepareBatch("""
                        update visit
                        set last_seen_at = greatest(last_seen_at, :heardAt),
                            last_activity_at = greatest(last_activity_at, :activeAt)
                        where project_id = :projectId
                          and id = :visitId
                        """);
        var tabs = transaction.handle().prepareBatch("""
                        update visitor_tab
                        set seen_at = greatest(seen_at, :heardAt)
                        where project_id = :projectId
                          and visitor_id = :visitorId
                          and tab = :tab
                        """);
        presents.stream()
                .sorted(Comparator.comparing(present -> present.visit().id()))
                .forEach(present -> {
                    visits.bind("projectId", present.projectId())
                            .bind("visitId", present.visit().id())
                            .bind("heardAt", present.heardAt())
                            .bind("activeAt", present.activeAt())
                            .add();
                    present.tabs().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(tab -> tabs.bind("projectId", present.projectId())
                                    .bind("visitorId", present.visit().visitorId())
                                    .bind("tab", tab.getKey())
                                    .bind("heardAt", tab.getValue())
                                    .add());
                });
        visits.execute();
        if (tabs.size() > 0) {
            tabs.execute();
        }
    }
}
