package rozmova.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogOrder.Column;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.SqlValue;
import rozmova.shared.database.Where;

/// The log cut into stretches that each follow one index: rows with a value, then those without; or the rest of a
/// group, the groups after it, and the rows of no group. A page is read from the first of them, and from the next only
/// when it is not full yet, so that the last page costs what the first one costs.
final class LogSegments {
    private static final String AFTER_ID = "afterId";

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
            case GROUP -> groups(new OrderGroups.Stepped(order, after()));
            case PERSON -> groups(new OrderGroups.Listed(people));
        };
    }

    private List<Segment> values() {
        var segments = new ArrayList<Segment>();
        if (cursor == null || cursor.value() != null) {
            var where = column.nullable() ? filtered().and(Condition.known(column.sql())) : filtered();
            if (cursor != null && cursor.value() != null) {
                where = where.and(beyond(
                        order.sql(), order.beyond(), new SqlValue("after", column.type(), cursor.value()), cursor));
            }
            segments.add(new Segment(where, null, order.ofRows(), wordsFirst));
        }
        if (column.nullable()) {
            var where = filtered().and(Condition.missing(column.sql()));
            if (cursor != null && cursor.value() == null) {
                where = where.and(Condition.of("c.id", order.beyond(), AFTER_ID, cursor.id()));
            }
            segments.add(new Segment(where, null, "order by c.id" + order.direction() + "\n", wordsFirst));
        }
        return segments;
    }

    private List<Segment> groups(OrderGroups groups) {
        var segments = new ArrayList<Segment>();
        var value = after();
        if (value != null) {
            var group = new SqlValue("group", column.type(), value);
            segments.add(within(filtered().and(Condition.of(column.sql(), Operator.EQUAL, group)), true));
        }
        if (cursor == null || value != null) {
            segments.add(new Segment(filtered(), groups.beyond(value), Segment.NEWEST_FIRST, wordsFirst));
        }
        if (column.nullable()) {
            segments.add(within(filtered().and(Condition.missing(column.sql())), cursor != null && value == null));
        }
        return segments;
    }

    private Segment within(Where group, boolean begun) {
        var where = begun && cursor != null ? group.and(afterCreation(Operator.LESS, cursor)) : group;
        return new Segment(where, null, Segment.NEWEST_FIRST, wordsFirst);
    }

    /// What comes after the cursor's row in an order by creation.
    static Condition afterCreation(Operator beyond, LogCursor cursor) {
        return beyond("c.created_at", beyond, SqlValue.of("afterAt", cursor.createdAt()), cursor);
    }

    private static Condition beyond(String column, Operator beyond, SqlValue value, LogCursor cursor) {
        return new Condition.Row(List.of(column, "c.id"), beyond, List.of(value, SqlValue.of(AFTER_ID, cursor.id())));
    }

    private @Nullable String after() {
        return cursor == null ? null : cursor.value();
    }

    private Where filtered() {
        return filter.where(projectId);
    }

    /// One stretch.
    ///
    /// @param groups read group by group; null for a stretch within one
    /// @param orderBy how its rows are ordered, within a group where there are several
    /// @param wordsFirst whether all hits are fetched and sorted
    record Segment(Where where, @Nullable OrderGroups groups, String orderBy, boolean wordsFirst) {
        static final String NEWEST_FIRST = "order by c.created_at desc, c.id desc\n";
    }
}
