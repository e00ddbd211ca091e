package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.review.DrawStore.Drawn;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class TaskStore {
    private static final String OPEN = """
            from review_task t
            where t.project_id = :project
              and t.done_at is null
              and (:manager::bigint is null or t.manager_id = :manager)
              and (:rule::bigint is null or t.rule_id = :rule)
            """;

    /// Puts what was drawn into the queue; returns how many that were. What stands there is not drawn again.
    int insert(
            Transaction transaction,
            long projectId,
            @Nullable Long rule,
            List<Drawn> drawn,
            Instant now,
            @Nullable Instant due) {
        if (drawn.isEmpty()) {
            return 0;
        }
        var batch = transaction.handle().prepareBatch("""
                insert into review_task (project_id, rule_id, conversation_id, manager_id, drawn_at, due_at)
                values (:project, :rule, :conversation, :manager, :now, :due)
                on conflict (project_id, conversation_id) do nothing""");
        for (var one : drawn) {
            batch.bind("project", projectId)
                    .bind("rule", rule)
                    .bind("conversation", one.conversation())
                    .bind("manager", one.manager())
                    .bind("now", now)
                    .bind("due", due)
                    .add();
        }
        var inserted = 0;
        for (var count : batch.execute()) {
            inserted += count;
        }
        return inserted;
    }

    /// What is due first comes first; what was drawn by hand is due at no time.
    List<Row> open(Reading reading, long projectId, Which which, int limit) {
        return reading.handle()
                .createQuery("select t.id, t.rule_id, t.conversation_id, t.manager_id, t.drawn_at, t.due_at\n" + OPEN
                        + "order by t.due_at, t.id limit :limit")
                .bind("project", projectId)
                .bind("manager", which.manager())
                .bind("rule", which.rule())
                .bind("limit", limit)
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        Rows.number(row, "rule_id"),
                        row.getLong("conversation_id"),
                        Rows.number(row, "manager_id"),
                        Rows.time(row, "drawn_at"),
                        Rows.timeOrNull(row, "due_at")))
                .list();
    }

    int count(Reading reading, long projectId, Which which) {
        return reading.handle()
                .createQuery("select count(*)\n" + OPEN)
                .bind("project", projectId)
                .bind("manager", which.manager())
                .bind("rule", which.rule())
                .mapTo(Integer.class)
                .one();
    }

    /// The names of the rules, by their ids.
    Map<Long, String> rules(Reading reading, long projectId) {
        return reading.handle()
                .createQuery("select id, name from review_rule where project_id = :project")
                .bind("project", projectId)
                .reduceRows(new HashMap<Long, String>(), (names, row) -> {
                    names.put(row.getColumn("id", Long.class), row.getColumn("name", String.class));
                    return names;
                });
    }

    /// Whether the task is open, locked; empty when there is none.
    Optional<Boolean> lock(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery("""
                        select done_at is null from review_task
                        where project_id = :project and id = :id
                        for no key update""")
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(Boolean.class)
                .findOne();
    }

    void skip(Transaction transaction, long projectId, long id, long by, @Nullable String reason, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update review_task
                        set done_at = :now, skipped_by = :by, skip_reason = :reason
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("by", by)
                .bind("reason", reason)
                .bind("now", now)
                .execute();
    }

    /// The conversation was reviewed.
    void done(Transaction transaction, long projectId, long conversation, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update review_task
                        set done_at = :now
                        where project_id = :project and conversation_id = :conversation and done_at is null""")
                .bind("project", projectId)
                .bind("conversation", conversation)
                .bind("now", now)
                .execute();
    }

    /// The last review of the conversation was removed. What was skipped stays so.
    void reopen(Transaction transaction, long projectId, long conversation) {
        transaction
                .handle()
                .createUpdate("""
                        update review_task
                        set done_at = null
                        where project_id = :project and conversation_id = :conversation and skipped_by is null""")
                .bind("project", projectId)
                .bind("conversation", conversation)
                .execute();
    }

    /// Which tasks are wanted; null for all.
    record Which(@Nullable Long manager, @Nullable Long rule) {}

    record Row(
            long id,
            @Nullable Long rule,
            long conversation,
            @Nullable Long manager,
            Instant drawnAt,
            @Nullable Instant dueAt) {}
}
