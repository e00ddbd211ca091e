package rozmova.log;

import java.util.List;
import java.util.Map;

/// One condition on the rows of `conversation c`.
///
/// @param parameter what it was made of, so that it can be left out
/// @param values the single values behind the names in `sql`
/// @param lists the lists behind the names in `sql`; none is empty
record Condition(String parameter, String sql, Map<String, Object> values, Map<String, List<?>> lists) {
    static Condition plain(String parameter, String sql) {
        return new Condition(parameter, sql, Map.of(), Map.of());
    }

    static Condition of(String parameter, String sql, String name, Object value) {
        return new Condition(parameter, sql, Map.of(name, value), Map.of());
    }

    static Condition any(String parameter, String sql, String name, List<?> list) {
        return new Condition(parameter, sql, Map.of(), Map.of(name, list));
    }

    /// The column is one of `list`. A list of one is compared as a value, so that an index can also give the order.
    static Condition in(String parameter, String column, List<?> list) {
        return list.size() == 1
                ? of(parameter, column + " = :" + parameter, parameter, list.getFirst())
                : any(parameter, column + " = any(:" + parameter + ")", parameter, list);
    }

    /// As [#in], or the column is null.
    static Condition inOrNull(String parameter, String column, List<?> list) {
        if (list.isEmpty()) {
            return plain(parameter, column + " is null");
        }
        var in = in(parameter, column, list);
        return new Condition(parameter, "(" + in.sql + " or " + column + " is null)", in.values, in.lists);
    }
}
