package rozmova.log;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogPlanning.Way;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.Reading;

/// The log by creation in stretches, each longer than the one before: within one, the hits of the words' index and the
/// rows of the order's index are brought together before any row is read.
final class LogWindows implements Iterator<Segment> {
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
        var query = new LogQuery(projectId, filter);
        if (first && cursor != null) {
            query.and(
                            "(c.created_at, c.id) %s (:afterAt, :afterId)".formatted(order.beyond()),
                            "afterAt",
                            cursor.createdAt())
                    .with("afterId", cursor.id());
        } else if (begin != null) {
            query.and("c.created_at %s :windowBegin".formatted(order.beyond()), "windowBegin", begin);
        }
        var end = size >= LONGEST
                ? null
                : rows.further(reading, projectId, begin, order.descending(), size)
                        .orElse(null);
        if (end != null) {
            query.and("c.created_at %s= :windowEnd".formatted(order.descending() ? ">" : "<"), "windowEnd", end);
        }
        var segment = new Segment(query, null, order.ofRows(), !(first && common));
        over = end == null;
        first = false;
        begin = end;
        size *= GROWTH;
        return segment;
    }
}
