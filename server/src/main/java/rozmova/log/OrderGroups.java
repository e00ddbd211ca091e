package rozmova.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogOrder.Column;
import rozmova.shared.database.Condition;
import rozmova.shared.database.SqlValue;

/// The values of a column that has few of them, as a relation `groups (value, n)` in their order.
sealed interface OrderGroups {
    /// The groups after the one with this value; all when there is none.
    OrderGroups beyond(@Nullable String value);

    /// The common table expression.
    String sql();

    /// The values that [#sql()] names beside `project`.
    List<SqlValue> values();

    /// One step along the column's index for each value, however many rows it has.
    record Stepped(Column column, LogOrder order, @Nullable String after) implements OrderGroups {
        @Override
        public OrderGroups beyond(@Nullable String value) {
            return new Stepped(column, order, value);
        }

        @Override
        public String sql() {
            var first = after == null
                    ? Condition.known(column.sql())
                    : Condition.of(column.sql(), order.beyond(), beginning(after));
            return """
                    with recursive groups (value, n) as (
                        (select %1$s, 1
                         from conversation c
                         where c.project_id = :project and c.state = 'logged' and %2$s
                         order by %1$s%3$s
                         limit 1)
                        union all
                        select (select %1$s
                                from conversation c
                                where c.project_id = :project and c.state = 'logged' and %1$s %4$s groups.value
                                order by %1$s%3$s
                                limit 1), groups.n + 1
                        from groups
                        where groups.value is not null
                    )
                    """.formatted(
                            column.sql(),
                            first.sql(SqlValue::placed),
                            order.direction(),
                            order.beyond().sign());
        }

        @Override
        public List<SqlValue> values() {
            return after == null ? List.of() : List.of(beginning(after));
        }

        private SqlValue beginning(String value) {
            return new SqlValue("beyond", column.type(), value);
        }
    }

    /// People, by name.
    record Listed(List<Long> people) implements OrderGroups {
        public Listed {
            people = List.copyOf(people);
        }

        @Override
        public OrderGroups beyond(@Nullable String value) {
            return value == null
                    ? this
                    : new Listed(people.subList(people.indexOf(Long.valueOf(value)) + 1, people.size()));
        }

        @Override
        public String sql() {
            return """
                    with groups (value, n) as (
                        select value, n
                        from unnest(:people::bigint[]) with ordinality as listed (value, n)
                    )
                    """;
        }

        @Override
        public List<SqlValue> values() {
            // A list that is empty has no type; nobody has this id.
            return List.of(SqlValue.of("people", people.isEmpty() ? List.of(0L) : people));
        }
    }
}
