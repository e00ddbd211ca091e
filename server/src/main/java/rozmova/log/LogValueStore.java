package rozmova.log;

import jakarta.inject.Singleton;
import java.util.List;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.Where;

@Singleton
final class LogValueStore {
    /// How many rows there are, up to `bound`.
    long bounded(Reading reading, Where where, long bound) {
        return boundedQuery(where, bound).on(reading).mapTo(Long.class).one();
    }

    static SqlQuery boundedQuery(Where where, long bound) {
        return SqlQuery.of("""
                        select count(*)
                        from (
                        select 1
                        from conversation c
                        %slimit :bound
                        ) bounded""".formatted(where.sql()), where).with("bound", bound);
    }

    /// The most frequent values.
    List<LogValues.Value> values(Reading reading, Where where, LogValues.Field field, Bounds bounds) {
        return valuesQuery(where, field, bounds)
                .on(reading)
                .map((row, context) ->
                        new LogValues.Value(row.getString("value"), row.getString("label"), row.getLong("count")))
                .list();
    }

    static SqlQuery valuesQuery(Where where, LogValues.Field field, Bounds bounds) {
        return SqlQuery.of(
                        """
                        with counted as (
                        select value, count(*) as count
                        from (
                        select %s as value
                        from (
                        select *
                        from conversation c
                        %s%slimit :rows
                        ) c
                        ) found
                        where value is not null
                        group by value
                        )
                        select value, count, label
                        from counted
                        cross join lateral (select %s as label) named
                        order by count desc, %s
                        limit :most""".formatted(
                                        field.sql(),
                                        where.sql(),
                                        bounds.newest() ? "order by c.created_at desc, c.id desc\n" : "",
                                        field.people()
                                                ? "coalesce((select s.name from staff s where s.id::text = counted.value), value)"
                                                : "value",
                                        bounds.collation().of("label")),
                        where)
                .with("rows", bounds.rows())
                .with("most", bounds.values());
    }

    /// How far it looks.
    ///
    /// @param rows how many of them
    /// @param newest whether these are the newest, or any
    /// @param values how many values are told
    /// @param collation how those are ordered that are as frequent
    record Bounds(int rows, boolean newest, int values, Collation collation) {}
}
