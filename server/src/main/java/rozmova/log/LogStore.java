package rozmova.log;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.staff.Person;

@Singleton
final class LogStore {
    /// Never a prepared statement: its plan would be made once for all values, and these need plans of their own.
    private static final StatementCustomizer OWN_PLAN = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

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

    /// The first rows of a stretch.
    List<Placed> page(Reading reading, Segment segment, LogOrder order, int limit) {
        var query = segment.query();
        var groups = segment.groups();
        if (groups != null) {
            groups.bind(query);
        }
        var sql = groups == null ? within(segment, order) : across(segment, groups, order);
        if (segment.wordsFirst()) {
            bitmaps(reading, true);
        }
        var rows = bind(query, reading.handle().createQuery(sql))
                .bind("limit", limit)
                .map((row, context) ->
                        new Placed(LogRowMapper.row(row), row.getString("place"), Rows.time(row, "created_at")))
                .list();
        if (segment.wordsFirst()) {
            bitmaps(reading, false);
        }
        return rows;
    }

    /// Whether indexes may only be brought together, until the transaction ends. The planner would rather read rows one
    /// by one, and does not know that looking into the words of each is what costs.
    private static void bitmaps(Reading reading, boolean only) {
        reading.handle()
                .createQuery(
                        "select set_config('enable_indexscan', :scans, true),"
                                + " set_config('enable_indexonlyscan', :scans, true), set_config('enable_seqscan', :scans, true)")
                .bind("scans", only ? "off" : "on")
                .mapTo(String.class)
                .one();
    }

    /// The page is cut out before names are looked up, so that no plan looks up names of rows that are not shown.
    private static String within(Segment segment, LogOrder order) {
        return "select " + COLUMNS + ", (" + order.column().sql() + ")::text as place\nfrom (select c.*\nfrom "
                + (segment.wordsFirst()
                        ? hits(segment) + " c\n"
                        : "conversation c\n" + segment.query().where())
                + segment.orderBy() + "limit :limit) c\n" + NAMES + segment.orderBy();
    }

    /// Group after group, each along its index, until the page is full: the groups behind it are never looked at.
    private static String across(Segment segment, Groups groups, LogOrder order) {
        var place = order.column().sql();
        var page = segment.wordsFirst()
                ? "from groups\njoin " + hits(segment) + " c on " + place + " = groups.value\n"
                        + "order by groups.n, c.created_at desc, c.id desc\n"
                : "from groups\ncross join lateral (\nselect *\nfrom conversation c\n"
                        + segment.query().where() + "  and " + place + " = groups.value\n" + segment.orderBy()
                        + "limit :limit) c\n";
        return groups.sql() + "select " + COLUMNS + ", (" + place + ")::text as place\nfrom (select c.*, groups.n\n"
                + page + "limit :limit) c\n" + NAMES + "order by c.n, c.created_at desc, c.id desc";
    }

    /// All that fits; the offset keeps the planner from walking along the order after all.
    private static String hits(Segment segment) {
        return "(select * from conversation c\n" + segment.query().where() + "offset 0)";
    }

    /// Everybody who stands in `column` of the log, by name; those who left the team, too. One step along the index for
    /// each of them, however many conversations there are.
    List<Person> people(Reading reading, long projectId, LogOrder.Column column) {
        return reading.handle()
                .createQuery(new Groups.Stepped(column, new LogOrder(column, false), null).sql() + """
                        select s.id, s.name
                        from groups
                        join staff s on s.id = groups.value
                        order by s.name, s.id""")
                .bind("project", projectId)
                .map((row, context) -> new Person(row.getLong("id"), row.getString("name")))
                .list();
    }

    static Query bind(LogQuery query, Query statement) {
        statement.addCustomizer(OWN_PLAN);
        query.values().forEach(statement::bind);
        query.lists()
                .forEach((name, list) ->
                        statement.bindArray(name, list.getFirst().getClass(), list.toArray()));
        return statement;
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
