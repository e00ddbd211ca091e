package rozmova.log;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.PlannerHints;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.SqlValue;
import rozmova.staff.Person;

@Singleton
final class LogStore {
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
                  order by p.n) as participant_names""";

    private static final String NAMES = """
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join staff m on m.id = c.manager_id
            left join staff r on r.id = c.last_reply_manager_id
            left join staff b on b.id = c.closed_by
            """;

    /// The first rows of a stretch.
    List<Placed> page(Reading reading, Segment segment, LogOrder order, int limit) {
        Supplier<List<Placed>> rows = () -> pageQuery(segment, order, limit)
                .on(reading)
                .map((row, context) ->
                        new Placed(LogRowMapper.row(row), row.getString("place"), Rows.time(row, "created_at")))
                .list();
        return segment.wordsFirst() ? PlannerHints.bitmapsOnly(reading, rows) : rows.get();
    }

    static SqlQuery pageQuery(Segment segment, LogOrder order, int limit) {
        var groups = segment.groups();
        var query = groups == null ? within(segment, order) : across(segment, groups, order);
        return query.with("limit", limit);
    }

    /// The page is cut out before names are looked up, so that no plan looks up names of rows that are not shown.
    private static SqlQuery within(Segment segment, LogOrder order) {
        var found = segment.wordsFirst() ? hits(segment) : """
                select c.*
                from conversation c
                """ + segment.where().sql();
        return SqlQuery.of(
                """
                select %s,
                (%s)::text as place
                from (
                %s%slimit :limit
                ) c
                %s%s""".formatted(COLUMNS, order.column().sql(), found, segment.orderBy(), NAMES, segment.orderBy()),
                segment.where());
    }

    /// Group after group, each along its index, until the page is full: the groups behind it are never looked at.
    private static SqlQuery across(Segment segment, OrderGroups groups, LogOrder order) {
        var place = order.column().sql();
        var page = segment.wordsFirst()
                ? """
                select c.*, groups.n
                from groups
                join (
                %s) c on %s = groups.value
                order by groups.n, c.created_at desc, c.id desc
                """.formatted(fenced(segment), place)
                : """
                select c.*, groups.n
                from groups
                cross join lateral (
                select *
                from conversation c
                %s  and %s = groups.value
                %slimit :limit
                ) c
                """.formatted(segment.where().sql(), place, segment.orderBy());
        return SqlQuery.of("""
                        %sselect %s,
                        (%s)::text as place
                        from (
                        %slimit :limit
                        ) c
                        %sorder by c.n, c.created_at desc, c.id desc""".formatted(groups.sql(), COLUMNS, place, page, NAMES), segment.where())
                .with(groups.values());
    }

    private static String hits(Segment segment) {
        return """
                select c.*
                from (
                %s) c
                """.formatted(fenced(segment));
    }

    /// All that fits; the fence keeps the planner from walking along the order after all.
    private static String fenced(Segment segment) {
        return """
                select *
                from conversation c
                %s%s
                """.formatted(segment.where().sql(), PlannerHints.FENCE);
    }

    /// Everybody who stands in the column of an order of the log, by name; those who left the team, too. One step
    /// along the index for each of them, however many conversations there are.
    List<Person> people(Reading reading, long projectId, LogOrder order) {
        return peopleQuery(projectId, order)
                .on(reading)
                .map((row, context) -> new Person(row.getLong("id"), row.getString("name")))
                .list();
    }

    static SqlQuery peopleQuery(long projectId, LogOrder order) {
        var groups = new OrderGroups.Stepped(new LogOrder(order.column(), false, order.collation()), null);
        return new SqlQuery(
                groups.sql() + """
                        select s.id, s.name
                        from groups
                        join staff s on s.id = groups.value
                        order by %s, s.id""".formatted(order.collation().of("s.name")),
                List.of(SqlValue.of("project", projectId)));
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
