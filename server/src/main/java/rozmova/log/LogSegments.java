package rozmova.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogOrder.Column;

/// The log cut into stretches that each follow one index: rows with a value, then those without; or the rest of a
/// group, the groups after it, and the rows of no group. A page is read from the first of them, and from the next only
/// when it is not full yet, so that the last page costs what the first one costs.
final class LogSegments {
    private final long projectId;
    private final LogFilter filter;
    private final LogOrder order;
    private final Column column;
    private final @Nullable LogCursor cursor;
    private final boolean wordsFirst;

    /// @param wordsFirst whether the words' index leads, and not that of the order
    LogSegments(long projectId, LogFilter filter, LogOrder order, @Nullable LogCursor cursor, boolean wordsFirst) {
        this.projectId = projectId;
        this.filter = filter;
        this.order = order;
        column = order.column();
        this.cursor = cursor;
        this.wordsFirst = wordsFirst;
    }

    /// @param people for orders by names: all who stand in the column, in the order wanted
    List<Segment> all(List<Long> people) {
        return switch (column.kind()) {
            case VALUE -> values();
            case GROUP -> groups(new Groups.Stepped(column, order, after()));
            case PERSON -> groups(new Groups.Listed(people));
        };
    }

    private List<Segment> values() {
        var segments = new ArrayList<Segment>();
        if (cursor == null || cursor.value() != null) {
            var query = query();
            if (column.nullable()) {
                query.and(column.sql() + " is not null");
            }
            if (cursor != null && cursor.value() != null) {
                query.and(
                                "(%s, c.id) %s (:after::%s, :afterId)"
                                        .formatted(column.sql(), order.beyond(), column.type()),
                                "after",
                                cursor.value())
                        .with("afterId", cursor.id());
            }
            segments.add(new Segment(query, null, order.ofRows(), wordsFirst));
        }
        if (column.nullable()) {
            var query = query().and(column.sql() + " is null");
            if (cursor != null && cursor.value() == null) {
                query.and("c.id %s :afterId".formatted(order.beyond()), "afterId", cursor.id());
            }
            segments.add(new Segment(query, null, "order by c.id" + order.direction() + "\n", wordsFirst));
        }
        return segments;
    }

    private List<Segment> groups(Groups groups) {
        var segments = new ArrayList<Segment>();
        var value = after();
        if (value != null) {
            segments.add(within(query().and(column.sql() + " = :group::" + column.type(), "group", value), true));
        }
        if (cursor == null || value != null) {
            segments.add(new Segment(query(), groups.beyond(value), Segment.NEWEST_FIRST, wordsFirst));
        }
        if (column.nullable()) {
            segments.add(within(query().and(column.sql() + " is null"), cursor != null && value == null));
        }
        return segments;
    }

    private Segment within(LogQuery query, boolean begun) {
        if (begun && cursor != null) {
            query.and("(c.created_at, c.id) < (:afterAt, :afterId)", "afterAt", cursor.createdAt())
                    .with("afterId", cursor.id());
        }
        return new Segment(query, null, Segment.NEWEST_FIRST, wordsFirst);
    }

    private @Nullable String after() {
        return cursor == null ? null : cursor.value();
    }

    private LogQuery query() {
        return new LogQuery(projectId, filter);
    }

    /// One stretch.
    ///
    /// @param groups read group by group; null for a stretch within one
    /// @param orderBy how its rows are ordered, within a group where there are several
    /// @param wordsFirst whether all hits are fetched and sorted
    record Segment(LogQuery query, @Nullable Groups groups, String orderBy, boolean wordsFirst) {
        static final String NEWEST_FIRST = "order by c.created_at desc, c.id desc\n";
    }
}
