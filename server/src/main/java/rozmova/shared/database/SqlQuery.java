package rozmova.shared.database;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/// A query whose conditions depend on what is asked: its text, and the values that the names in it stand for. All such
/// queries are bound here.
public record SqlQuery(String text, List<SqlValue> values) {
    /// Keeps each value once.
    ///
    /// @throws IllegalArgumentException when one name stands for two values
    public SqlQuery {
        values = SqlValue.distinct(values);
    }

    /// A query over these conditions, which stand in its text already.
    public static SqlQuery of(String text, Where where) {
        return new SqlQuery(text, where.values());
    }

    /// The same with a value more.
    public SqlQuery with(SqlValue value) {
        return with(List.of(value));
    }

    /// The same with a value more, of the type that goes with its class.
    public SqlQuery with(String name, Object content) {
        return with(SqlValue.of(name, content));
    }

    /// The same with more values.
    public SqlQuery with(List<SqlValue> more) {
        return new SqlQuery(text, Stream.concat(values.stream(), more.stream()).toList());
    }

    /// The query, ready to be read, with a plan made for these values.
    public Query on(Reading reading) {
        var query = PlannerHints.ownPlan(reading.handle().createQuery(text));
        values.forEach(value -> bind(query, value));
        return query;
    }

    private static void bind(Query query, SqlValue value) {
        if (value.content() instanceof List<?> list) {
            query.bindArray(value.name(), list.getFirst().getClass(), list.toArray());
        } else {
            query.bind(value.name(), value.content());
        }
    }
}
