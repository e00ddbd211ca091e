package rozmova.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The conditions of a filter, and nothing else: a condition that is always there with `or :x is null` would cost its
/// index.
public final class LogQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<?>> lists = new HashMap<>();

    /// The conditions of `filter` in a project; the conversation is called `c`.
    public LogQuery(long projectId, LogFilter filter) {
        and("c.project_id = :project", "project", projectId);
        conditions.add("c.state = 'logged'");
        var date = filter.byClosing() ? "c.closed_at" : "c.created_at";
        if (filter.from() != null) {
            and(date + " >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            and(date + " < :to", "to", filter.to());
        }
        managers(filter);
        either(filter);
        any("c.source = any(:sources)", "sources", filter.sources());
        any("c.medium = any(:mediums)", "mediums", filter.mediums());
        any("c.campaign = any(:campaigns)", "campaigns", filter.campaigns());
        if (filter.unanswered() != null) {
            conditions.add(filter.unanswered() ? "c.waiting_since is not null" : "c.waiting_since is null");
        }
    }

    /// Only this manager's conversations; null for nobody's.
    LogQuery ofManager(@Nullable Long manager) {
        if (manager == null) {
            conditions.add("c.manager_id is null");
        } else {
            and("c.manager_id = :segment", "segment", manager);
        }
        return this;
    }

    /// Only what comes after the cursor.
    LogQuery after(LogOrder order, LogCursor cursor) {
        conditions.add(
                "(c.%s, c.id) %s (:cursorAt, :cursorId)".formatted(order.column(), order.descending() ? "<" : ">"));
        values.put("cursorAt", cursor.at());
        values.put("cursorId", cursor.id());
        return this;
    }

    /// The conditions as SQL, with names for the values.
    public String where() {
        return "where " + String.join("\n  and ", conditions) + "\n";
    }

    static String orderBy(LogOrder order) {
        var direction = order.descending() ? " desc" : "";
        return "order by c." + order.column() + direction + ", c.id" + direction + "\n";
    }

    /// The single values behind the names in [#where()].
    public Map<String, Object> values() {
        return values;
    }

    /// The lists behind the names in [#where()]; none is empty.
    public Map<String, List<?>> lists() {
        return lists;
    }

    private void managers(LogFilter filter) {
        if (filter.managers().isEmpty()) {
            if (filter.nobody()) {
                conditions.add("c.manager_id is null");
            }
            return;
        }
        var nobody = filter.nobody() ? " or c.manager_id is null" : "";
        if (filter.managers().size() == 1) {
            // One value and not a list of one: so the index also gives the order.
            and(
                    "(c.manager_id = :manager" + nobody + ")",
                    "manager",
                    filter.managers().getFirst());
        } else {
            any("(c.manager_id = any(:managers)" + nobody + ")", "managers", filter.managers());
        }
    }

    private void either(LogFilter filter) {
        var channels = filter.channels();
        var messengers = filter.messengers();
        if (!channels.isEmpty() && !messengers.isEmpty()) {
            any("(c.channel_id = any(:channels) or c.messenger = any(:messengers))", "channels", channels);
            lists.put("messengers", messengers);
        } else if (channels.size() == 1) {
            and("c.channel_id = :channel", "channel", channels.getFirst());
        } else {
            any("c.channel_id = any(:channels)", "channels", channels);
            any("c.messenger = any(:messengers)", "messengers", messengers);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private void any(String condition, String name, List<?> list) {
        if (!list.isEmpty()) {
            conditions.add(condition);
            lists.put(name, list);
        }
    }
}
