package rozmova.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogOrder.Column;

/// The values of a column that has few of them, as a relation `groups (value, n)` in their order.
sealed interface Groups {
    /// The groups after the one with this value; all when there is none.
    Groups beyond(@Nullable String value);

    /// The common table expression. Its names are bound by [#bind].
    String sql();

    /// Gives the query the values that [#sql()] names.
    void bind(LogQuery query);

    /// One step along the column's index for each value, however many rows it has.
    record Stepped(Column column, LogOrder order, @Nullable String after) implements Groups {
        @Override
        public Groups beyond(@Nullable String value) {
            return new Stepped(column, order, value);
        }

        @Override
        public String sql() {
            var first = after == null
                    ? column.sql() + " is not null"
                    : column.sql() + " " + order.beyond() + " :beyond::" + column.type();
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
                    """.formatted(column.sql(), first, order.direction(), order.beyond());
        }

        @Override
        public void bind(LogQuery query) {
            if (after != null) {
                query.with("beyond", after);
            }
        }
    }

    /// People, by name.
    record Listed(List<Long> people) implements Groups {
        public Listed {
            people = List.copyOf(people);
        }

        @Override
        public Groups beyond(@Nullable String value) {
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
        public void bind(LogQuery query) {
            // A list that is empty has no type; nobody has this id.
            query.with("people", people.isEmpty() ? List.of(0L) : people);
        }
    }
}
