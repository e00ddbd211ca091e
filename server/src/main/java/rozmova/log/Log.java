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

/// Reading the log.
@Singleton
final class Log {
    private static final long COUNT_BOUND = 100_000;

    private final Database database;
    private final LogStore store;
    private final LogValueStore counts;

    Log(Database database, LogStore store, LogValueStore counts) {
        this.database = database;
        this.store = store;
        this.counts = counts;
    }

    /// One page.
    Page page(Agent agent, LogFilter filter, LogOrder order, @Nullable LogCursor cursor, int limit) {
        return database.read(transaction -> {
            var found = new ArrayList<LogStore.Placed>(limit + 1);
            var people = people(transaction, agent.projectId(), order);
            for (var segment : new LogSegments(agent.projectId(), filter, order, cursor).all(people)) {
                found.addAll(store.page(transaction, segment, order, limit + 1 - found.size()));
                if (found.size() > limit) {
                    break;
                }
            }
            var next = found.size() > limit ? found.get(limit - 1).cursor().text() : null;
            return new Page(
                    found.stream().limit(limit).map(LogStore.Placed::row).toList(), next);
        });
    }

    /// How many conversations the filter lets through; exact up to a bound.
    Count count(Agent agent, LogFilter filter) {
        var counted = database.read(
                transaction -> counts.bounded(transaction, new LogQuery(agent.projectId(), filter), COUNT_BOUND + 1));
        return new Count(Math.min(counted, COUNT_BOUND), counted > COUNT_BOUND);
    }

    /// Everything, as it is now: `each` gets a transaction and the conditions.
    void all(Agent agent, LogFilter filter, BiConsumer<Transaction, LogQuery> each) {
        database.snapshot(transaction -> each.accept(transaction, new LogQuery(agent.projectId(), filter)));
    }

    private List<Long> people(Transaction transaction, long projectId, LogOrder order) {
        if (order.column().kind() != LogOrder.Kind.PERSON) {
            return List.of();
        }
        var byName = store.people(transaction, projectId, order.column()).stream()
                .map(Person::id)
                .toList();
        return order.descending() ? byName.reversed() : byName;
    }

    /// @param next where the next page begins; null at the end
    record Page(List<LogRow> rows, @Nullable String next) {}

    /// @param more whether there are more than `count`
    record Count(long count, boolean more) {}
}
