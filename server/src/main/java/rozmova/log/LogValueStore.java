package rozmova.log;

import jakarta.inject.Singleton;
import java.util.List;
import rozmova.shared.database.Reading;

@Singleton
final class LogValueStore {
    /// How many rows there are, up to `bound`.
    long bounded(Reading reading, LogQuery query, long bound) {
        var sql = "select count(*) from (select 1 from conversation c " + query.where() + "limit :bound) bounded";
        return LogStore.bind(query, reading.handle().createQuery(sql))
                .bind("bound", bound)
                .mapTo(Long.class)
                .one();
    }

    /// The most frequent values.
    List<LogValues.Value> values(Reading reading, LogQuery query, LogValues.Field field, Bounds bounds) {
        var sql = """
                with counted as (
                    select value, count(*) as count
                    from (
                        select %s as value
                        from (select * from conversation c
                              %s%s
                              limit :rows) c
                    ) found
                    where value is not null
                    group by value
                )
                select value, count, %s as label
                from counted
                order by count desc, label
                limit :most""".formatted(
                        field.sql(),
                        query.where(),
                        bounds.newest() ? "order by c.created_at desc, c.id desc" : "",
                        field.people()
                                ? "coalesce((select s.name from staff s where s.id::text = counted.value), value)"
                                : "value");
        return LogStore.bind(query, reading.handle().createQuery(sql))
                .bind("rows", bounds.rows())
                .bind("most", bounds.values())
                .map((row, context) ->
                        new LogValues.Value(row.getString("value"), row.getString("label"), row.getLong("count")))
                .list();
    }

    /// How far it looks.
    ///
    /// @param rows how many of them
    /// @param newest whether these are the newest, or any
    /// @param values how many values are told
    record Bounds(int rows, boolean newest, int values) {}
}
