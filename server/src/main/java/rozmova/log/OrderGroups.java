package rozmova.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.SqlValue;

/// The values of a column that has few of them, as a relation `groups (value, n)` in their order.
sealed interface OrderGroups {
    /// The groups after the one with this value; all when there is none.
    OrderGroups beyond(@Nullable String value);

    /// The common table expression.
    String sql();

    /// The values that [#sql()] names beside `project`.
    List<SqlValue> values();

    /// One step along the column's index for each value, however many rows it has. The index has its own order: words
    /// are put into that of the language when all are known.
    record Stepped(LogOrder order, @Nullable String after) implements OrderGroups {
        @Override
        public OrderGroups beyond(@Nullable String value) {
            return new Stepped(order, value);
        }

        @Override
        public String sql() {
            var beyond = beginning();
            var later = beyond == null
                    ? ""
                    : " and %s %s %s"
                            .formatted(order.collated("value"), order.beyond().sign(), beyond.placed());
            return """
                    with recursive steps (value) as (
                        (select %1$s
                         from conversation c
                         where c.project_id = :project and c.state = 'logged' and %1$s is not null
                         order by %1$s
                         limit 1)
                        union all
                        select (select %1$s
                                from conversation c
                                where c.project_id = :project and c.state = 'logged' and %1$s > steps.value
                                order by %1$s
                                limit 1)
                        from steps
                        where steps.value is not null
                    ), groups (value, n) as (
                        select value, row_number() over (order by %2$s%3$s)
                        from steps
                        where value is not null%4$s
                        order by 2
                    )
                    """.formatted(order.column().sql(), order.collated("value"), order.direction(), later);
        }

        @Override
        public List<SqlValue> values() {
            var beyond = beginning();
            return beyond == null ? List.of() : List.of(beyond);
        }

        private @Nullable SqlValue beginning() {
            return after == null ? null : new SqlValue("beyond", order.column().type(), after);
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
