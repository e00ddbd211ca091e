package rozmova.log;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Person;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.staff.Agent;

/// Reading the log. Ordered by manager, it is read manager after manager, each along an index; so the last page costs
/// what the first one costs.
@Singleton
final class Log {
    private static final long COUNT_BOUND = 100_000;

    private final Database database;
    private final LogStore store;

    Log(Database database, LogStore store) {
        this.database = database;
        this.store = store;
    }

    /// One page.
    Page page(Agent agent, LogFilter filter, LogOrder order, @Nullable LogCursor cursor, int limit) {
        return database.read(transaction -> {
            var rows = new ArrayList<LogRow>(limit + 1);
            for (var segment : segments(transaction, agent, filter, order, cursor)) {
                rows.addAll(store.page(transaction, segment, order, limit + 1 - rows.size()));
                if (rows.size() > limit) {
                    return new Page(
                            List.copyOf(rows.subList(0, limit)),
                            cursor(rows.get(limit - 1), order).text());
                }
            }
            return new Page(rows, null);
        });
    }

    /// How many conversations the filter lets through; exact up to a bound.
    Count count(Agent agent, LogFilter filter) {
        var counted = database.read(
                transaction -> store.count(transaction, new LogQuery(agent.projectId(), filter), COUNT_BOUND + 1));
        return new Count(Math.min(counted, COUNT_BOUND), counted > COUNT_BOUND);
    }

    /// Everything, as it is now: `each` gets a transaction and one stretch of the log after the other.
    void all(Agent agent, LogFilter filter, LogOrder order, BiConsumer<Transaction, LogQuery> each) {
        database.snapshot(transaction -> segments(transaction, agent, filter, order, null)
                .forEach(segment -> each.accept(transaction, segment)));
    }

    private List<LogQuery> segments(
            Transaction transaction, Agent agent, LogFilter filter, LogOrder order, @Nullable LogCursor cursor) {
        if (!order.byManager()) {
            var query = new LogQuery(agent.projectId(), filter);
            return List.of(cursor == null ? query : query.after(order, cursor));
        }
        var managers = managers(transaction, agent, filter, order);
        var begun = cursor == null;
        var segments = new ArrayList<LogQuery>();
        for (var manager : managers) {
            var here = !begun && cursor != null && manager.id() == cursor.manager();
            begun |= here;
            if (begun) {
                var query = new LogQuery(agent.projectId(), filter).ofManager(manager.id() == 0 ? null : manager.id());
                segments.add(here && cursor != null ? query.after(order, cursor) : query);
            }
        }
        return segments;
    }

    private List<Person> managers(Transaction transaction, Agent agent, LogFilter filter, LogOrder order) {
        var wanted = store.managers(transaction, agent.projectId()).stream()
                .filter(manager -> (filter.managers().isEmpty() && !filter.nobody())
                        || filter.managers().contains(manager.id()))
                .toList();
        var all = new ArrayList<>(order == LogOrder.MANAGER_DESC ? wanted.reversed() : wanted);
        if (filter.managers().isEmpty() || filter.nobody()) {
            all.add(new Person(0, ""));
        }
        return all;
    }

    private static LogCursor cursor(LogRow row, LogOrder order) {
        var at =
                switch (order) {
                    case CREATED, CREATED_DESC, MANAGER, MANAGER_DESC -> row.createdAt();
                    case CLOSED, CLOSED_DESC -> row.closedAt();
                };
        return new LogCursor(row.manager() == null ? 0 : row.manager().id(), at, row.id());
    }

    /// @param next where the next page begins; null at the end
    record Page(List<LogRow> rows, @Nullable String next) {}

    /// @param more whether there are more than `count`
    record Count(long count, boolean more) {}
}
