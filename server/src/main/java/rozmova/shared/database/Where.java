package rozmova.shared.database;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The conditions of a statement, all of which hold, and nothing else: a condition that is always there with
/// `or :x is null` would cost its index.
public record Where(List<Condition> conditions) {
    /// Keeps its own copy of the conditions.
    public Where {
        conditions = List.copyOf(conditions);
    }

    /// These conditions and more.
    public Where and(Condition... more) {
        return new Where(Stream.concat(conditions.stream(), Stream.of(more)).toList());
    }

    /// `where …` with a line for each condition and a line feed at the end, for a statement that takes parameters:
    /// [SqlQuery] binds them.
    public String sql() {
        return sql(SqlValue::placed);
    }

    /// As [#sql()], for a statement that takes none.
    ///
    /// @param place what stands there for a value
    public String sql(Function<SqlValue, String> place) {
        return conditions.stream()
                .map(condition -> condition.sql(place))
                .collect(Collectors.joining("\n  and ", "where ", "\n"));
    }

    /// The values of all conditions, each name once.
    ///
    /// @throws IllegalArgumentException when one name stands for two values
    public List<SqlValue> values() {
        return SqlValue.distinct(conditions.stream()
                .flatMap(condition -> condition.values().stream())
                .toList());
    }
}
