package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.Transaction;
import rozmova.shared.database.Where;

/// Drawing lots. The order of a lot is that of a hash over its seed and the conversation's id: each one has the same
/// chance, whoever knows the seed finds the same ones again, and nothing is read but what takes part.
@Singleton
final class DrawStore {
    private static final String FRESH = """
              and c.reviewed_at is null
              and not exists (select from review_task t
                              where t.project_id = c.project_id and t.conversation_id = c.id)
            """;
    private static final String LOT = "md5(:drawSeed || c.id::text), c.id";

    /// So many of each member's conversations that went into the log within a period.
    List<Drawn> ofEach(
            Reading reading, Where where, Instant begin, Instant end, List<Long> members, int most, String seed) {
        var sql = """
                select id, manager_id
                from (select c.id, c.manager_id,
                             row_number() over (partition by c.manager_id order by %s) as place
                      from conversation c
                      %s
                        and c.logged_at >= :drawBegin
                        and c.logged_at < :drawEnd
                        and c.manager_id = any(:drawMembers)
                      %s) lot
                where place <= :drawMost
                order by manager_id, place""".formatted(LOT, where.sql(), FRESH);
        return SqlQuery.of(sql, where)
                .on(reading)
                .bind("drawBegin", begin)
                .bind("drawEnd", end)
                .bindArray("drawMembers", Long.class, members)
                .bind("drawMost", most)
                .bind("drawSeed", seed)
                .map((row, context) -> new Drawn(row.getLong("id"), Rows.number(row, "manager_id")))
                .list();
    }

    /// So many of the newest ones that the query lets through.
    ///
    /// @param among how many of them take part
    List<Drawn> ofAll(Reading reading, Where where, int among, int most, String seed) {
        var sql = """
                select c.id, c.manager_id
                from (select c.id, c.manager_id
                      from conversation c
                      %s
                      %s
                      order by c.created_at desc, c.id desc
                      limit :drawAmong) c
                order by %s
                limit :drawMost""".formatted(where.sql(), FRESH, LOT);
        return SqlQuery.of(sql, where)
                .on(reading)
                .bind("drawAmong", among)
                .bind("drawMost", most)
                .bind("drawSeed", seed)
                .map((row, context) -> new Drawn(row.getLong("id"), Rows.number(row, "manager_id")))
                .list();
    }

    /// Whether something is still on its way into the log that belongs there before `end`.
    boolean incomplete(Reading reading, long projectId, Instant end) {
        return reading.handle()
                .createQuery("""
                        select exists (select from conversation
                                       where project_id = :project and state <> 'logged' and due_at < :end)""")
                .bind("project", projectId)
                .bind("end", end)
                .mapTo(Boolean.class)
                .one();
    }

    /// Notes that the rule draws this period; false when it did so before.
    boolean begin(
            Transaction transaction,
            long projectId,
            long rule,
            Frequency every,
            LocalDate period,
            String seed,
            Instant now) {
        return transaction
                        .handle()
                        .createUpdate("""
                                insert into review_draw (project_id, rule_id, every, period, seed, drawn_at)
                                values (:project, :rule, :every, :period, :seed, :now)
                                on conflict do nothing""")
                        .bind("project", projectId)
                        .bind("rule", rule)
                        .bind("every", every.word())
                        .bind("period", period)
                        .bind("seed", seed)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /// @param manager who is responsible; null for nobody
    record Drawn(long conversation, @Nullable Long manager) {}
}
