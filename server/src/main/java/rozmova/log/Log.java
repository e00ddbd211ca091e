package rozmova.log;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogPlanning.Way;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.staff.Agent;
import rozmova.staff.Person;

/// Reading the log.
@Singleton
final class Log {
    private static final long COUNT_BOUND = 100_000;

    /// Finding out whether a conversation has a word takes longer than reading its columns.
    private static final long COUNT_BOUND_OF_WORDS = 10_000;

    private final Database database;
    private final LogStore store;
    private final LogValueStore counts;
    private final LogPlanning planning;
    private final LogEstimateStore estimates;

    Log(Database database, LogStore store, LogValueStore counts, LogPlanning planning, LogEstimateStore estimates) {
        this.database = database;
        this.store = store;
        this.counts = counts;
        this.planning = planning;
        this.estimates = estimates;
    }

    /// One page.
    Page page(Agent agent, LogFilter filter, LogOrder order, @Nullable LogCursor cursor, int limit) {
        var project = agent.projectId();
        Function<Reading, Page> work = reading -> {
            var way = planning.way(reading, project, filter, order, limit);
            return page(segments(reading, project, filter, order, cursor, way), reading, order, limit);
        };
        // What is set for the planner, when words are looked for, ends with a transaction.
        return filter.words().isPresent() ? database.view(work) : database.read(work);
    }

    private Page page(Iterator<Segment> segments, Reading reading, LogOrder order, int limit) {
        var found = new ArrayList<LogStore.Placed>(limit + 1);
        while (found.size() <= limit && segments.hasNext()) {
            found.addAll(store.page(reading, segments.next(), order, limit + 1 - found.size()));
        }
        var next = found.size() > limit ? found.get(limit - 1).cursor().text() : null;
        return new Page(found.stream().limit(limit).map(LogStore.Placed::row).toList(), next);
    }

    /// How many conversations the filter lets through; exact up to a bound.
    Count count(Agent agent, LogFilter filter) {
        var bound = filter.words().isPresent() ? COUNT_BOUND_OF_WORDS : COUNT_BOUND;
        var counted = database.read(reading -> counts.bounded(reading, filter.where(agent.projectId()), bound + 1));
        return new Count(Math.min(counted, bound), counted > bound);
    }

    /// The log cut into stretches, to be read until a page is full.
    Iterator<Segment> segments(
            Reading reading, long projectId, LogFilter filter, LogOrder order, @Nullable LogCursor cursor, Way way) {
        if (way instanceof Way.Windows windows) {
            return new LogWindows(reading, estimates, projectId, filter, order, cursor, windows);
        }
        return new LogSegments(projectId, filter, order, cursor, way instanceof Way.WordsFirst)
                .all(people(reading, projectId, order))
                .iterator();
    }

    private List<Long> people(Reading reading, long projectId, LogOrder order) {
        if (order.column().kind() != LogOrder.Kind.PERSON) {
            return List.of();
        }
        var byName =
                store.people(reading, projectId, order).stream().map(Person::id).toList();
        return order.descending() ? byName.reversed() : byName;
    }

    /// @param next where the next page begins; null at the end
    @Schema(name = "LogPage")
    record Page(List<LogRow> rows, @Nullable String next) {}

    /// @param more whether there are more than `count`
    @Schema(name = "LogCount")
    record Count(long count, boolean more) {}
}
