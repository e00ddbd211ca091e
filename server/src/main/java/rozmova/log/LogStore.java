package rozmova.log;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Person;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class LogStore {
    private static final int FETCH = 1_000;

    private static final String COLUMNS = """
            c.id, c.client_id, c.client_name, c.client_nickname, i.language, i.avatar_file_id, c.messenger, c.channel_id,
            c.last_reply_by, r.name as last_reply_name, c.last_reply_at, c.waiting_since is not null as unanswered,
            c.created_at, c.closed_at, c.logged_at, b.name as closed_by_name, c.closed_automatically,
            c.manager_id, m.name as manager_name,
            c.source, c.medium, c.campaign, c.term, c.content, c.click_id, c.referrer, c.landing_page, c.shared_link,
            c.result, c.tags, c.comment, c.first_response_seconds, c.duration_seconds, c.inbound, c.outbound,
            c.messages, c.attachments, c.score, c.reviewed_at, c.project_id, c.participants,
            array(select s.name
                  from unnest(c.participants) with ordinality as p (id, n)
                  left join staff s on s.id = p.id
                  order by p.n) as participant_names
            """;

    private static final String NAMES = """
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join staff m on m.id = c.manager_id
            left join staff r on r.id = c.last_reply_manager_id
            left join staff b on b.id = c.closed_by
            """;

    private static final String ROW = "select " + COLUMNS + "from conversation c\n" + NAMES;

    private static final String MESSAGE = """
            select c.id as conversation_id, c.messenger, i.name as client_name, m.id, m.at, m.kind, s.name as author,
                   m.text, m.content ->> 'type' as attachment, f.name as file, m.state, m.edited_at
            from conversation c
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            join message m on m.project_id = c.project_id and m.conversation_id = c.id and m.kind in ('inbound', 'outbound')
            left join staff s on s.id = m.author_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            """;

    /// The first rows of a stretch.
    List<Placed> page(Transaction transaction, Segment segment, LogOrder order, int limit) {
        var query = segment.query();
        var groups = segment.groups();
        if (groups != null) {
            groups.bind(query);
        }
        var sql = groups == null ? within(segment, order) : across(segment, groups, order);
        return bind(query, transaction.handle().createQuery(sql))
                .bind("limit", limit)
                .map((row, context) ->
                        new Placed(LogRowMapper.row(row), row.getString("place"), Rows.time(row, "created_at")))
                .list();
    }

    private static String within(Segment segment, LogOrder order) {
        return "select " + COLUMNS + ", (" + order.column().sql() + ")::text as place\nfrom conversation c\n" + NAMES
                + segment.query().where() + segment.orderBy() + "limit :limit";
    }

    /// Group after group, each along its index, until the page is full: the groups behind it are never looked at.
    private static String across(Segment segment, Groups groups, LogOrder order) {
        return groups.sql() + "select " + COLUMNS + ", (" + order.column().sql() + ")::text as place\nfrom (\n"
                + "    select page.*, groups.n\n    from groups\n    cross join lateral (select * from conversation c\n"
                + segment.query().where() + segment.orderBy() + "limit :limit) page\n    limit :limit\n) c\n" + NAMES
                + "order by c.n, c.created_at desc, c.id desc";
    }

    /// Everybody who stands in `column` of the log, by name; those who left the team, too. One step along the index for
    /// each of them, however many conversations there are.
    List<Person> people(Transaction transaction, long projectId, LogOrder.Column column) {
        return transaction
                .handle()
                .createQuery(new Groups.Stepped(column, new LogOrder(column, false), null).sql() + """
                        select s.id, s.name
                        from groups
                        join staff s on s.id = groups.value
                        order by s.name, s.id""")
                .bind("project", projectId)
                .map((row, context) -> new Person(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// Every row, one after the other, without holding them.
    void each(Transaction transaction, LogQuery query, LogOrder order, Consumer<LogRow> row) {
        stream(transaction, query, ROW + query.where() + order.sql())
                .map((columns, context) -> LogRowMapper.row(columns))
                .useStream(rows -> rows.forEach(row));
    }

    /// Every message of every row, thread by thread.
    void eachMessage(Transaction transaction, LogQuery query, LogOrder order, Consumer<LogMessage> message) {
        var sql = MESSAGE + query.where() + order.sql().stripTrailing() + ", m.at, m.id";
        stream(transaction, query, sql).map(LogStore::message).useStream(rows -> rows.forEach(message));
    }

    private static Query stream(Transaction transaction, LogQuery query, String sql) {
        return bind(query, transaction.handle().createQuery(sql)).setFetchSize(FETCH);
    }

    static Query bind(LogQuery query, Query statement) {
        query.values().forEach(statement::bind);
        query.lists()
                .forEach((name, list) ->
                        statement.bindArray(name, list.getFirst().getClass(), list.toArray()));
        return statement;
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

    /// A row with its place in the order.
    ///
    /// @param value what it has in the order's column
    record Placed(LogRow row, @Nullable String value, Instant createdAt) {
        LogCursor cursor() {
            return new LogCursor(value, createdAt, row.id());
        }
    }
}
