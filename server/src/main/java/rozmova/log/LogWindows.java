package rozmova.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogPlanning.Way;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.Reading;

/// The log by creation in stretches, each longer than the one before: within one, the hits of the words' index and the
/// rows of the order's index are brought together before any row is read.
final class LogWindows implements Iterator<Segment> {
    private static final String CREATED_AT = "c.created_at";
    private static final int GROWTH = 4;

    /// A stretch as long as this is not worth cutting: whatever is left is looked through by the words.
    private static final long LONGEST = 200_000;

    private final Reading reading;
    private final LogEstimateStore rows;
    private final long projectId;
    private final LogFilter filter;
    private final LogOrder order;
    private final @Nullable LogCursor cursor;
    private final boolean common;
    private long size;
    private @Nullable Instant begin;
    private boolean first = true;
    private boolean over;

    LogWindows(
            Reading reading,
            LogEstimateStore rows,
            long projectId,
            LogFilter filter,
            LogOrder order,
            @Nullable LogCursor cursor,
            Way.Windows way) {
        this.reading = reading;
        this.rows = rows;
        this.projectId = projectId;
        this.filter = filter;
        this.order = order;
        this.cursor = cursor;
        size = way.size();
        common = way.common();
        begin = cursor == null ? null : cursor.createdAt();
    }

    @Override
    public boolean hasNext() {
        return !over;
    }

    @Override
    public Segment next() {
        if (over) {
            throw new NoSuchElementException();
        }
        var where = first && cursor != null
                ? filter.where(projectId).and(LogSegments.afterCreation(order.beyond(), cursor))
                : filter.where(projectId);
        var end = size >= LONGEST
                ? null
                : rows.further(reading, projectId, begin, order.descending(), size)
                        .orElse(null);
        var window = where.and(bounds(order, first && cursor != null ? null : begin, end));
        var segment = new Segment(window, null, order.ofRows(), !(first && common));
        over = end == null;
        first = false;
        begin = end;
        size *= GROWTH;
        return segment;
    }

    /// @param begin where the stretch before ended; null for none
    /// @param end null for the rest of the log
    static Condition[] bounds(LogOrder order, @Nullable Instant begin, @Nullable Instant end) {
        var bounds = new ArrayList<Condition>(2);
        if (begin != null) {
            bounds.add(Condition.of(CREATED_AT, order.beyond(), "windowBegin", begin));
        }
        if (end != null) {
            var upTo = order.descending() ? Operator.GREATER_OR_EQUAL : Operator.LESS_OR_EQUAL;
            bounds.add(Condition.of(CREATED_AT, upTo, "windowEnd", end));
        }
        return bounds.toArray(Condition[]::new);
    }
}
