package rozmova.log.export;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;
import rozmova.staff.Agent;
import rozmova.staff.Person;

@Singleton
final class ExportStore {
    private static final String SELECT = """
            select e.id, e.format, e.rows, e.delimiter, e.query, e.state, e.done, e.total, e.size, e.file_name,
                   e.staff_id, s.name as author, e.created_at, e.finished_at, e.expires_at, e.problem
            from export e
            join staff s on s.id = e.staff_id
            """;

    long insert(Transaction transaction, Agent agent, Export.Draft draft, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into export (project_id, staff_id, format, rows, delimiter, query, created_at)
                        values (:project, :staff, :format, :rows, :delimiter, :query, :now)
                        returning id""")
                .bind("project", agent.projectId())
                .bind("staff", agent.id())
                .bind("format", draft.format().word())
                .bind("rows", draft.rows().word())
                .bind("delimiter", draft.delimiter().word())
                .bind("query", draft.query())
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    /// Newest first.
    ///
    /// @param staff whose; null for everybody's
    List<Export> list(Reading reading, long projectId, @Nullable Long staff, int most) {
        return reading.handle()
                .createQuery(SELECT + """
                        where e.project_id = :project
                          and (:staff::bigint is null or e.staff_id = :staff)
                        order by e.id desc
                        limit :most""")
                .bind("project", projectId)
                .bind("staff", staff)
                .bind("most", most)
                .map((row, context) -> export(row))
                .list();
    }

    Optional<Export> find(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery(SELECT + "where e.project_id = :project and e.id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> export(row))
                .findOne();
    }

    void delete(Transaction transaction, long projectId, long id) {
        transaction
                .handle()
                .createUpdate("delete from export where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
    }

    /// Those whose time is over.
    List<Task> expired(Reading reading, Instant now, int most) {
        return reading.handle()
                .createQuery("""
                        select project_id, id, staff_id, format, rows, delimiter, query, attempts
                        from export
                        where expires_at <= :now
                        limit :most""")
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> task(row))
                .list();
    }

    /// Begins the one that waits longest. One that was begun already is begun again: whoever began it is gone.
    Optional<Task> begin(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("""
                        update export
                        set state = 'running', attempts = attempts + 1, done = 0, total = null
                        where (project_id, id) = (
                            select project_id, id
                            from export
                            where state in ('queued', 'running')
                            order by created_at, id
                            limit 1
                            for update skip locked)
                        returning project_id, id, staff_id, format, rows, delimiter, query, attempts""")
                .map((row, context) -> task(row))
                .findOne();
    }

    void expect(Transaction transaction, Task task, long total) {
        transaction
                .handle()
                .createUpdate("update export set total = :total where project_id = :project and id = :id")
                .bind("project", task.projectId())
                .bind("id", task.id())
                .bind("total", total)
                .execute();
    }

    /// Whether it is still wanted.
    boolean progress(Transaction transaction, Task task, long done) {
        return transaction
                        .handle()
                        .createUpdate("""
                                update export
                                set done = :done
                                where project_id = :project
                                  and id = :id
                                  and state = 'running'""")
                        .bind("project", task.projectId())
                        .bind("id", task.id())
                        .bind("done", done)
                        .execute()
                > 0;
    }

    /// Whether it was still wanted.
    boolean finish(Transaction transaction, Task task, Made made, Instant now, Instant expires) {
        return transaction
                        .handle()
                        .createUpdate("""
                                update export
                                set state = 'done', done = :rows, total = :rows, size = :size, file_name = :name,
                                    finished_at = :now, expires_at = :expires
                                where project_id = :project
                                  and id = :id
                                  and state = 'running'""")
                        .bind("project", task.projectId())
                        .bind("id", task.id())
                        .bind("rows", made.rows())
                        .bind("size", made.size())
                        .bind("name", made.fileName())
                        .bind("now", now)
                        .bind("expires", expires)
                        .execute()
                > 0;
    }

    /// Ends one that is not done yet.
    ///
    /// @param problem null when somebody cancelled it
    void giveUp(Transaction transaction, Key key, @Nullable String problem, Instant now, Instant expires) {
        transaction
                .handle()
                .createUpdate("""
                        update export
                        set state = case when :problem::text is null then 'cancelled' else 'failed' end,
                            problem = :problem, finished_at = :now, expires_at = :expires
                        where project_id = :project
                          and id = :id
                          and state in ('queued', 'running')""")
                .bind("project", key.projectId())
                .bind("id", key.id())
                .bind("problem", problem)
                .bind("now", now)
                .bind("expires", expires)
                .execute();
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                new Key(row.getLong("project_id"), row.getLong("id")),
                row.getLong("staff_id"),
                draft(row),
                row.getInt("attempts"));
    }

    private static Export.Draft draft(ResultSet row) throws SQLException {
        return new Export.Draft(
                ExportRequests.format(row.getString("format")),
                ExportRequests.content(row.getString("rows")),
                ExportRequests.delimiter(row.getString("delimiter")),
                row.getString("query"));
    }

    private static Export export(ResultSet row) throws SQLException {
        var draft = draft(row);
        return new Export(
                row.getLong("id"),
                draft.format(),
                draft.rows(),
                draft.delimiter(),
                draft.query(),
                Export.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                Rows.number(row, "total"),
                Rows.number(row, "size"),
                row.getString("file_name"),
                new Person(row.getLong("staff_id"), row.getString("author")),
                Rows.time(row, "created_at"),
                Rows.timeOrNull(row, "finished_at"),
                Rows.timeOrNull(row, "expires_at"),
                row.getString("problem"));
    }

    /// Which one.
    record Key(long projectId, long id) {}

    /// One that is to be made.
    record Task(Key key, long staffId, Export.Draft draft, int attempts) {
        long projectId() {
            return key.projectId();
        }

        long id() {
            return key.id();
        }
    }

    /// What became of it.
    record Made(long rows, long size, String fileName) {}
}
