package rozmova.log;

import jakarta.inject.Singleton;
import java.util.List;
import rozmova.shared.database.Transaction;

@Singleton
final class LogValueStore {
    /// How many rows there are, up to `bound`.
    long bounded(Transaction transaction, LogQuery query, long bound) {
        var sql = "select count(*) from (select 1 from conversation c " + query.where() + "limit :bound) bounded";
        return LogStore.bind(query, transaction.handle().createQuery(sql))
                .bind("bound", bound)
                .mapTo(Long.class)
                .one();
    }

    /// The `most` most frequent values in the newest rows.
    List<LogValues.Value> values(Transaction transaction, LogQuery query, LogValues.Field field, int newest, int most) {
        var sql = """
                with counted as (
                    select value, count(*) as count
                    from (
                        select %s as value
                        from (select * from conversation c
                              %sorder by c.created_at desc, c.id desc
                              limit :newest) c
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
                        field.people()
                                ? "coalesce((select s.name from staff s where s.id::text = counted.value), value)"
                                : "value");
        return LogStore.bind(query, transaction.handle().createQuery(sql))
                .bind("newest", newest)
                .bind("most", most)
                .map((row, context) ->
                        new LogValues.Value(row.getString("value"), row.getString("label"), row.getLong("count")))
                .list();
    }
}
