package rozmova.log;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.staff.Agent;

@Singleton
final class LogViewStore {
    List<LogView> visible(Reading reading, long projectId, long staffId, Collation collation) {
        return reading.handle()
                .createQuery("""
                        select v.id, v.name, v.shared, v.query, v.staff_id = :staff as own, s.name as author
                        from log_view v
                        join staff s on s.id = v.staff_id
                        where v.project_id = :project
                          and (v.shared or v.staff_id = :staff)
                        order by %s, v.id""".formatted(collation.of("v.name")))
                .bind("project", projectId)
                .bind("staff", staffId)
                .map((row, context) -> new LogView(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBoolean("shared"),
                        row.getString("query"),
                        row.getBoolean("own"),
                        row.getString("author")))
                .list();
    }

    /// How many the person has; whoever else adds one for the same person waits.
    long lockedCount(Transaction transaction, long projectId, long staffId) {
        return transaction
                .handle()
                .createQuery("""
                        with mine as (
                            select 1 from log_view
                            where project_id = :project and staff_id = :staff
                            for update
                        )
                        select count(*) from mine""")
                .bind("project", projectId)
                .bind("staff", staffId)
                .mapTo(Long.class)
                .one();
    }

    /// Empty when the person has a view of this name.
    Optional<Long> insert(Transaction transaction, Agent agent, LogViewChange view, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into log_view (project_id, staff_id, name, shared, query, created_at)
                        values (:project, :staff, :name, coalesce(:shared, false), :query, :now)
                        on conflict do nothing
                        returning id""")
                .bind("project", agent.projectId())
                .bind("staff", agent.id())
                .bind("name", view.name())
                .bind("shared", view.shared())
                .bind("query", view.query())
                .bind("now", now)
                .mapTo(Long.class)
                .findOne();
    }

    /// False when its author has another view of this name.
    boolean update(Transaction transaction, long projectId, long id, LogViewChange change) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update log_view v
                        set name = coalesce(:name, name),
                            shared = coalesce(:shared, shared),
                            query = coalesce(:query, query)
                        where v.project_id = :project
                          and v.id = :id
                          and not exists (select 1 from log_view other
                                          where other.project_id = v.project_id
                                            and other.staff_id = v.staff_id
                                            and other.id <> v.id
                                            and lower(other.name) = lower(:name))""")
                        .bind("project", projectId)
                        .bind("id", id)
                        .bind("name", change.name())
                        .bind("shared", change.shared())
                        .bind("query", change.query())
                        .execute()
                == 1;
    }

    void delete(Transaction transaction, long projectId, long id) {
        transaction
                .handle()
                .createUpdate("delete from log_view where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
    }
}
