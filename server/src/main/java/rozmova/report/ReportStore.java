package rozmova.report;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.SqlQuery;
import rozmova.staff.Person;

/// Counts. Medians of groups are taken from arrays that a hash has collected: `percentile_cont` right in a grouping
/// would sort all rows by group first, and let no second process help.
@Singleton
final class ReportStore {
    static final int SILENT_SECONDS = 86_400;

    Totals totals(Reading reading, Question question) {
        return query(reading, question, """
                        select count(*) as conversations,
                               count(distinct c.client_id) as clients,
                               count(*) filter (where c.waiting_since is not null) as unanswered,
                               count(c.first_response_seconds) as answered,
                               count(*) filter (where c.longest_wait_seconds > :silent) as silent,
                               count(*) filter (where c.closed_automatically) as automatic,
                               round(avg(c.score))::integer as score,
                               percentile_cont(array[0.5, 0.9]) within group (
                                   order by c.first_response_working_seconds) as quickness,
                               min(c.id) as lowest,
                               max(c.id) as highest
                        from conversation c
                        """ + question.where().sql())
                .bind("silent", SILENT_SECONDS)
                .map((row, context) -> new Totals(
                        row.getLong("conversations"),
                        row.getLong("clients"),
                        row.getLong("unanswered"),
                        row.getLong("answered"),
                        row.getLong("silent"),
                        row.getLong("automatic"),
                        Rows.integer(row, "score"),
                        quickness(row, "quickness"),
                        stretch(row)))
                .one();
    }

    /// How quickly all answers came in the conversations of the question.
    Quickness responses(Reading reading, Question question, Stretch stretch) {
        return ofResponses(reading, question, stretch, """
                        select percentile_cont(array[0.5, 0.9]) within group (order by r.working_seconds) as quickness
                        """, "")
                .map((row, context) -> quickness(row, "quickness"))
                .one();
    }

    Summary.Running running(Reading reading, long projectId, Instant today, Instant dayAgo) {
        return reading.handle()
                .createQuery("""
                        select count(*) filter (where c.created_at >= :today)
                                   + (select count(*) from conversation l
                                      where l.project_id = :project and l.state = 'logged' and l.created_at >= :today)
                                   as new_today,
                               count(*) filter (where c.state = 'open') as open,
                               count(*) filter (where c.waiting_since < :dayAgo) as silent
                        from conversation c
                        where c.project_id = :project
                          and c.state <> 'logged'""")
                .bind("project", projectId)
                .bind("today", today)
                .bind("dayAgo", dayAgo)
                .map((row, context) ->
                        new Summary.Running(row.getLong("new_today"), row.getLong("open"), row.getLong("silent")))
                .one();
    }

    /// Conversations of each responsible manager and of each who closed some; of nobody with 0. The grouping is by
    /// expressions: an index in the order of managers would look right to the planner, and jump through the table.
    List<Share> shares(Reading reading, Question question) {
        return query(reading, question, """
                        select grouping(coalesce(c.manager_id, 0)) = 1 as closing,
                               coalesce(c.manager_id, 0) as responsible,
                               coalesce(c.closed_by, 0) as closer,
                               count(*) as conversations,
                               count(c.first_response_seconds) as answered,
                               count(*) filter (where c.waiting_since is not null) as unanswered,
                               count(*) filter (where c.longest_wait_seconds > :silent) as silent,
                               round(avg(c.score))::integer as score,
                               min(c.id) as lowest,
                               max(c.id) as highest
                        from conversation c
                        """ + question.where().sql() + """
                        group by grouping sets ((coalesce(c.manager_id, 0)), (coalesce(c.closed_by, 0)))""")
                .bind("silent", SILENT_SECONDS)
                .map((row, context) -> new Share(
                        row.getBoolean("closing"),
                        row.getLong(row.getBoolean("closing") ? "closer" : "responsible"),
                        row.getLong("conversations"),
                        row.getLong("answered"),
                        row.getLong("unanswered"),
                        row.getLong("silent"),
                        Rows.integer(row, "score"),
                        stretch(row)))
                .list();
    }

    /// How quickly each manager answered in the conversations of the question.
    List<Answers> answers(Reading reading, Question question, Stretch stretch) {
        return ofResponses(reading, question, stretch, """
                        select manager_id,
                               (select percentile_cont(array[0.5, 0.9]) within group (order by seconds)
                                from unnest(firsts) seconds) as first,
                               (select percentile_cont(array[0.5, 0.9]) within group (order by seconds)
                                from unnest(every) seconds) as every
                        from (select r.manager_id,
                                     array_agg(r.working_seconds) filter (where r.first) as firsts,
                                     array_agg(r.working_seconds) as every
                        """, "group by r.manager_id) collected")
                .map((row, context) ->
                        new Answers(row.getLong("manager_id"), quickness(row, "first"), quickness(row, "every")))
                .list();
    }

    /// These people by name, those who left the team, too.
    List<Person> names(Reading reading, Collection<Long> ids, Collation collation) {
        return reading.handle()
                .createQuery("select id, name from staff where id = any(:ids) order by %s, id"
                        .formatted(collation.of("name")))
                .bindArray("ids", Long.class, ids)
                .map((row, context) -> new Person(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// The answers are read as one stretch of their index, between the lowest and the highest conversation: the
    /// planner then sees whether that is most of the table or little.
    private static Query ofResponses(Reading reading, Question question, Stretch stretch, String select, String after) {
        var sql = select + """
                from conversation c
                join response r on r.project_id = c.project_id and r.conversation_id = c.id
                """ + question.where().sql() + """
                and r.project_id = :project
                and r.conversation_id between :lowest and :highest
                """ + after;
        return query(reading, question, sql).bind("lowest", stretch.lowest()).bind("highest", stretch.highest());
    }

    static Query query(Reading reading, Question question, String sql) {
        return SqlQuery.of(sql, question.where()).on(reading);
    }

    static Quickness quickness(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        if (array == null) {
            return Quickness.NONE;
        }
        var values = (Double[]) array.getArray();
        return new Quickness(Math.toIntExact(Math.round(values[0])), Math.toIntExact(Math.round(values[1])));
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(row.getLong("lowest"), row.getLong("highest"));
    }

    /// A stretch of conversations, by their ids.
    record Stretch(long lowest, long highest) {}

    /// What is counted of all conversations of a question.
    record Totals(
            long conversations,
            long clients,
            long unanswered,
            long answered,
            long silent,
            long automatic,
            @Nullable Integer score,
            Quickness firstResponse,
            Stretch stretch) {}

    /// The conversations of one manager.
    ///
    /// @param closing those that they closed; else those that they are responsible for
    /// @param manager 0 for nobody
    record Share(
            boolean closing,
            long manager,
            long conversations,
            long answered,
            long unanswered,
            long silent,
            @Nullable Integer score,
            Stretch stretch) {}

    /// One manager's own answers.
    record Answers(long manager, Quickness first, Quickness every) {}
}
