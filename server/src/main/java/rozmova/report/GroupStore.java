package rozmova.report;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.PlannerHints;
import rozmova.shared.database.Reading;

/// Counts by period, by hour of the week and by origin.
@Singleton
final class GroupStore {
    /// How many conversations of each messenger began in each period.
    List<InPeriod> periods(Reading reading, Question question, List<Span.Period> periods) {
        return ReportStore.query(reading, question, """
                        select %s as period, c.messenger, count(*) as conversations,
                               count(*) filter (where c.waiting_since is not null) as unanswered
                        from conversation c
                        %sgroup by period, c.messenger""".formatted(
                                period(question), question.where().sql()))
                .bindArray("begins", String.class, begins(periods))
                .map((row, context) -> new InPeriod(
                        row.getInt("period") - 1,
                        row.getString("messenger"),
                        row.getLong("conversations"),
                        row.getLong("unanswered")))
                .list();
    }

    /// How quickly the first answers came, in each period that has some.
    List<Median> firstResponses(Reading reading, Question question, List<Span.Period> periods) {
        return ReportStore.query(reading, question, """
                        select period, (select percentile_cont(0.5) within group (order by seconds)
                                        from unnest(firsts) seconds) as median
                        from (select %s as period, array_agg(c.first_response_working_seconds) as firsts
                              from conversation c
                              %sand c.first_response_working_seconds is not null
                              group by period) collected""".formatted(
                                period(question), question.where().sql()))
                .bindArray("begins", String.class, begins(periods))
                .map((row, context) -> new Median(row.getInt("period") - 1, median(row)))
                .list();
    }

    /// Days and hours are those of the project's clock.
    List<InHour> hours(Reading reading, Question question) {
        return ReportStore.query(reading, question, """
                        select weekday, hour, conversations,
                               (select percentile_cont(0.5) within group (order by seconds)
                                from unnest(firsts) seconds) as median
                        from (select extract(isodow from %1$s at time zone :reportZone)::integer as weekday,
                                     extract(hour from %1$s at time zone :reportZone)::integer as hour,
                                     count(*) as conversations,
                                     array_agg(c.first_response_working_seconds)
                                         filter (where c.first_response_working_seconds is not null) as firsts
                              from conversation c
                              %2$sgroup by weekday, hour) collected""".formatted(
                                question.date(), question.where().sql()))
                .bind("reportZone", question.span().zone().getId())
                .map((row, context) -> new InHour(
                        row.getInt("weekday"), row.getInt("hour"), row.getLong("conversations"), medianOrNull(row)))
                .list();
    }

    /// The origins that brought most. The grouping is by expressions, since an index in the order of sources would
    /// look right to the planner, and jump through the table.
    List<Brought> origins(Reading reading, Question question, Origin origin, int most) {
        return ReportStore.query(reading, question, """
                        select %1$s, conversations, clients, unanswered, never,
                               (select percentile_cont(array[0.5, 0.9]) within group (order by seconds)
                                from unnest(firsts) seconds) as quickness
                        from (select %2$s, count(*) as conversations, count(distinct c.client_id) as clients,
                                     count(*) filter (where c.waiting_since is not null) as unanswered,
                                     count(*) - count(c.first_response_seconds) as never,
                                     array_agg(c.first_response_working_seconds)
                                         filter (where c.first_response_working_seconds is not null) as firsts
                              from conversation c
                              %3$sgroup by %4$s
                              order by conversations desc, %5$s
                              limit :most) top
                        order by conversations desc, %6$s""".formatted(
                                names(origin),
                                named(origin),
                                question.where().sql(),
                                places(origin),
                                ordered(origin, "(" + PlannerHints.unindexed("c.%1$s") + ")", question),
                                ordered(origin, "%1$s", question)))
                .bind("most", most)
                .map((row, context) -> new Brought(
                        values(row, origin),
                        row.getLong("conversations"),
                        row.getLong("clients"),
                        row.getLong("unanswered"),
                        row.getLong("never"),
                        ReportStore.quickness(row, "quickness")))
                .list();
    }

    /// How the conversations of these origins ended. All are counted before these are picked: their number must not
    /// make the planner look up each of them.
    List<Ended> results(Reading reading, Question question, Origin origin, List<List<String>> values) {
        var lists = IntStream.range(0, origin.columns().size())
                .mapToObj(column -> ":values" + column)
                .collect(Collectors.joining(", "));
        var query = ReportStore.query(reading, question, """
                        select *
                        from (select %2$s, coalesce(c.result, '(none)') as result, count(*) as conversations
                              from conversation c
                              %3$sgroup by %4$s, c.result) ended
                        where (%1$s) in (select * from unnest(%5$s))
                        order by %6$s""".formatted(
                        names(origin),
                        named(origin),
                        question.where().sql(),
                        places(origin),
                        lists,
                        question.collation().of("result")));
        for (var column = 0; column < origin.columns().size(); column++) {
            var index = column;
            query.bindArray(
                    "values" + column,
                    String.class,
                    values.stream().map(one -> one.get(index)).toList());
        }
        return query.map((row, context) ->
                        new Ended(values(row, origin), row.getString("result"), row.getLong("conversations")))
                .list();
    }

    /// Which period a conversation belongs to, counted from 1. Where days begin was found with the project's zone
    /// already; read once, not for each row.
    private static String period(Question question) {
        return "width_bucket(%s, (select :begins::timestamptz[]))".formatted(question.date());
    }

    private static List<String> begins(List<Span.Period> periods) {
        return periods.stream().map(period -> period.span().from().toString()).toList();
    }

    private static String names(Origin origin) {
        return String.join(", ", origin.columns());
    }

    private static String named(Origin origin) {
        return joined(origin, PlannerHints.unindexed("c.%1$s") + " as %1$s");
    }

    private static String places(Origin origin) {
        return joined(origin, PlannerHints.unindexed("c.%1$s"));
    }

    /// How the names of origins are ordered that brought as many.
    private static String ordered(Origin origin, String form, Question question) {
        return joined(origin, question.collation().of(form));
    }

    private static String joined(Origin origin, String form) {
        return origin.columns().stream().map(form::formatted).collect(Collectors.joining(", "));
    }

    private static List<String> values(ResultSet row, Origin origin) throws SQLException {
        var values = new ArrayList<String>();
        for (var column : origin.columns()) {
            values.add(row.getString(column));
        }
        return values;
    }

    private static int median(ResultSet row) throws SQLException {
        return Math.toIntExact(Math.round(row.getDouble("median")));
    }

    private static @Nullable Integer medianOrNull(ResultSet row) throws SQLException {
        return row.getObject("median") == null ? null : Integer.valueOf(median(row));
    }

    /// @param period its place in the list, from 0
    record InPeriod(int period, String messenger, long conversations, long unanswered) {}

    /// @param period its place in the list, from 0
    record Median(int period, int seconds) {}

    /// @param weekday 1 for Monday
    record InHour(
            int weekday,
            int hour,
            long conversations,
            @Nullable Integer firstResponseMedian) {}

    /// @param values in the order of the origin's columns
    record Brought(
            List<String> values,
            long conversations,
            long clients,
            long unanswered,
            long never,
            Quickness firstResponse) {}

    /// @param values in the order of the origin's columns
    record Ended(List<String> values, String result, long conversations) {}
}
