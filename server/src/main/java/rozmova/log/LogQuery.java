package rozmova.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of a filter on the rows of `conversation c`, and nothing else: a condition that is always there with
/// `or :x is null` would cost its index.
public final class LogQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<?>> lists = new HashMap<>();

    /// The logged conversations of a project that `filter` lets through.
    public LogQuery(long projectId, LogFilter filter) {
        and("c.project_id = :project", "project", projectId);
        conditions.add("c.state = 'logged'");
        filter.conditions().forEach(this::and);
        filter.words().ifPresent(words -> and("c.words @@ :words::tsquery", "words", words.tsquery(projectId)));
    }

    /// `where …`, over an alias `c` of the table `conversation`.
    public String where() {
        return "where " + String.join("\n  and ", conditions) + "\n";
    }

    /// The single values behind the names in [#where()].
    public Map<String, Object> values() {
        return values;
    }

    /// The lists behind the names in [#where()]; none is empty.
    public Map<String, List<?>> lists() {
        return lists;
    }

    LogQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    LogQuery and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /// A value for something outside of [#where()].
    LogQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// A list for something outside of [#where()].
    LogQuery with(String name, List<?> list) {
        lists.put(name, list);
        return this;
    }

    private void and(Condition condition) {
        conditions.add(condition.sql());
        values.putAll(condition.values());
        lists.putAll(condition.lists());
    }
}
