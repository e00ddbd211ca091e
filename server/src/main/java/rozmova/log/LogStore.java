package rozmova.log;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversation;
import rozmova.conversation.Person;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;
import rozmova.visit.Source;

@Singleton
final class LogStore {
    private static final int FETCH = 1_000;

    private static final String ROW = """
            select c.id, c.client_id, i.name as client_name, i.nickname, i.language, c.messenger, c.channel_id,
                   c.last_reply_by, r.name as last_reply_name, c.last_reply_at, c.waiting_since is not null as unanswered,
                   c.created_at, c.closed_at, c.logged_at, b.name as closed_by, c.closed_automatically,
                   c.manager_id, m.name as manager_name,
                   c.source, c.medium, c.campaign, c.term, c.content, c.click_id, c.referrer, c.landing_page,
                   c.result, c.tags, c.comment, c.first_response_seconds,
                   extract(epoch from (c.closed_at - c.created_at))::integer as duration_seconds, c.inbound, c.outbound
            from conversation c
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join staff m on m.id = c.manager_id
            left join staff r on r.id = c.last_reply_manager_id
            left join staff b on b.id = c.closed_by
            """;

    private static final String MESSAGE = """
            select c.id as conversation_id, c.messenger, i.name as client_name, m.id, m.at, m.kind, s.name as author,
                   m.text, m.content ->> 'type' as attachment, f.name as file, m.state, m.edited_at
            from conversation c
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            join message m on m.project_id = c.project_id and m.conversation_id = c.id and m.kind in ('inbound', 'outbound')
            left join staff s on s.id = m.author_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            """;

    List<LogRow> page(Transaction transaction, LogQuery query, LogOrder order, int limit) {
        var sql = ROW + query.where() + LogQuery.orderBy(order) + "limit :limit";
        return bind(query, transaction.handle().createQuery(sql))
                .bind("limit", limit)
                .map(LogStore::row)
                .list();
    }

    /// How many there are, up to `bound`.
    long count(Transaction transaction, LogQuery query, long bound) {
        var sql = "select count(*) from (select 1 from conversation c " + query.where() + "limit :bound) bounded";
        return bind(query, transaction.handle().createQuery(sql))
                .bind("bound", bound)
                .mapTo(Long.class)
                .one();
    }

    /// Everybody who is responsible for something in the log, by name; those who left the team, too. One step along
    /// the index for each of them, however many conversations there are.
    List<Person> managers(Transaction transaction, long projectId) {
        return transaction
                .handle()
                .createQuery("""
                        with recursive responsible as (
                            (select manager_id from conversation
                             where project_id = :project and state = 'logged' and manager_id is not null
                             order by manager_id limit 1)
                            union all
                            select (select c.manager_id from conversation c
                                    where c.project_id = :project and c.state = 'logged'
                                      and c.manager_id > responsible.manager_id
                                    order by c.manager_id limit 1)
                            from responsible
                            where responsible.manager_id is not null
                        )
                        select s.id, s.name
                        from responsible
                        join staff s on s.id = responsible.manager_id
                        order by s.name, s.id""")
                .bind("project", projectId)
                .map((row, context) -> new Person(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// Every row, one after the other, without holding them.
    void each(Transaction transaction, LogQuery query, LogOrder order, Consumer<LogRow> row) {
        stream(transaction, query, ROW + query.where() + LogQuery.orderBy(order))
                .map(LogStore::row)
                .useStream(rows -> rows.forEach(row));
    }

    /// Every message of every row, thread by thread.
    void eachMessage(Transaction transaction, LogQuery query, LogOrder order, Consumer<LogMessage> message) {
        var sql = MESSAGE + query.where() + LogQuery.orderBy(order).stripTrailing() + ", m.at, m.id";
        stream(transaction, query, sql).map(LogStore::message).useStream(rows -> rows.forEach(message));
    }

    private static Query stream(Transaction transaction, LogQuery query, String sql) {
        return bind(query, transaction.handle().createQuery(sql)).setFetchSize(FETCH);
    }

    private static Query bind(LogQuery query, Query statement) {
        query.values().forEach(statement::bind);
        query.lists()
                .forEach((name, list) -> statement.bindArray(
                        name, list.getFirst() instanceof Long ? Long.class : String.class, list.toArray()));
        return statement;
    }

    private static LogRow row(ResultSet row, StatementContext context) throws SQLException {
        var manager = Rows.number(row, "manager_id");
        return new LogRow(
                row.getLong("id"),
                new Conversation.Client(
                        row.getLong("client_id"),
                        row.getString("client_name"),
                        row.getString("nickname"),
                        null,
                        row.getString("language")),
                row.getString("messenger"),
                row.getLong("channel_id"),
                lastReply(row),
                row.getBoolean("unanswered"),
                Rows.time(row, "created_at"),
                Rows.time(row, "closed_at"),
                Rows.time(row, "logged_at"),
                row.getString("closed_by"),
                row.getBoolean("closed_automatically"),
                manager == null ? null : new Person(manager, row.getString("manager_name")),
                new Source(
                        row.getString("source"),
                        row.getString("medium"),
                        row.getString("campaign"),
                        row.getString("term"),
                        row.getString("content"),
                        row.getString("click_id"),
                        row.getString("referrer"),
                        row.getString("landing_page")),
                row.getString("result"),
                Rows.texts(row, "tags"),
                row.getString("comment"),
                Rows.integer(row, "first_response_seconds"),
                row.getInt("duration_seconds"),
                row.getInt("inbound"),
                row.getInt("outbound"));
    }

    private static LogRow.@Nullable LastReply lastReply(ResultSet row) throws SQLException {
        var by = row.getString("last_reply_by");
        return by == null
                ? null
                : new LogRow.LastReply(by, row.getString("last_reply_name"), Rows.time(row, "last_reply_at"));
    }

    private static LogMessage message(ResultSet row, StatementContext context) throws SQLException {
        return new LogMessage(
                row.getLong("conversation_id"),
                row.getString("messenger"),
                row.getString("client_name"),
                row.getLong("id"),
                Rows.time(row, "at"),
                row.getString("kind"),
                row.getString("author"),
                row.getString("text"),
                row.getString("attachment"),
                row.getString("file"),
                row.getString("state"),
                Rows.timeOrNull(row, "edited_at"));
    }
}
