package rozmova.review;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;
import rozmova.staff.Person;

@Singleton
final class RuleStore {
    private static final String RULE = """
            select r.id, r.name, r.per_manager, r.every, r.query, r.active, r.author_id, s.name as author, r.due_at,
                   r.period, (select count(*) from review_task t
                              where t.project_id = r.project_id and t.rule_id = r.id and t.done_at is null) as open
            from review_rule r
            join staff s on s.id = r.author_id
            where r.project_id = :project
              and r.deleted_at is null
            """;

    List<Rule> all(Reading reading, long projectId, Collation collation) {
        return reading.handle()
                .createQuery(RULE + "order by %s, r.id".formatted(collation.of("r.name")))
                .bind("project", projectId)
                .map((row, context) -> rule(row))
                .list();
    }

    /// The rule, locked until the transaction ends.
    Optional<Rule> lock(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery(RULE + "and r.id = :id for no key update of r")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> rule(row))
                .findOne();
    }

    long insert(Transaction transaction, long projectId, RuleWish.Checked wish, Next next, long author, Instant now) {
        var statement = transaction.handle().createQuery("""
                insert into review_rule (project_id, name, per_manager, every, query, active, author_id, period, due_at,
                                         created_at)
                values (:project, :name, :perManager, :every, :query, :active, :author, :period, :due, :now)
                returning id""");
        return bind(statement, wish, next)
                .bind("project", projectId)
                .bind("author", author)
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    void update(Transaction transaction, long projectId, long id, RuleWish.Checked wish, Next next) {
        var statement = transaction.handle().createUpdate("""
                update review_rule
                set name = :name, per_manager = :perManager, every = :every, query = :query, active = :active,
                    period = :period, due_at = :due
                where project_id = :project and id = :id""");
        bind(statement, wish, next).bind("project", projectId).bind("id", id).execute();
    }

    /// The rule is gone, and what it drew for nobody yet.
    void delete(Transaction transaction, long projectId, long id, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        delete from review_task
                        where project_id = :project and rule_id = :id and done_at is null""")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
        transaction
                .handle()
                .createUpdate("update review_rule set deleted_at = :now where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    /// What is to be drawn by now.
    List<Due> due(Reading reading, Instant now, int most) {
        return reading.handle()
                .createQuery("""
                        select project_id, id from review_rule
                        where active and deleted_at is null and due_at <= :now
                        order by due_at
                        limit :most""")
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> new Due(row.getLong("project_id"), row.getLong("id")))
                .list();
    }

    void schedule(Transaction transaction, long projectId, long id, Next next) {
        transaction
                .handle()
                .createUpdate("""
                        update review_rule
                        set period = :period, due_at = :due
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("period", next.period())
                .bind("due", next.due())
                .execute();
    }

    /// It could not be drawn; not before this time again.
    void postpone(Transaction transaction, Due rule, Instant due) {
        transaction
                .handle()
                .createUpdate("update review_rule set due_at = :due where project_id = :project and id = :id")
                .bind("project", rule.projectId())
                .bind("id", rule.id())
                .bind("due", due)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, RuleWish.Checked wish, Next next) {
        return statement
                .bind("name", wish.name())
                .bind("perManager", wish.perManager())
                .bind("every", wish.every().word())
                .bind("query", wish.query())
                .bind("active", wish.active())
                .bind("period", next.period())
                .bind("due", next.due());
    }

    private static Rule rule(ResultSet row) throws SQLException {
        var active = row.getBoolean("active");
        return new Rule(
                row.getLong("id"),
                row.getString("name"),
                row.getInt("per_manager"),
                Frequency.of(row.getString("every")).orElseThrow(),
                row.getString("query"),
                active,
                new Person(row.getLong("author_id"), row.getString("author")),
                active ? Rows.time(row, "due_at") : null,
                row.getInt("open"),
                row.getObject("period", LocalDate.class));
    }

    record Due(long projectId, long id) {}

    /// What a rule draws next.
    ///
    /// @param due when the period is over
    record Next(LocalDate period, Instant due) {}
}
