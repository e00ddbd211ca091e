package rozmova.bench.ingest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// What the product's database says about the events that came in.
final class Ledger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final String url;
    private final Connection connection;
    /// The events that came before: a platform tries a new address once.
    private final long before;

    Ledger(String url) throws SQLException {
        this.url = url;
        connection = DriverManager.getConnection(url);
        before = number("select coalesce(max(id), 0) from raw_event");
    }

    /// Events that are stored and not processed yet.
    long waiting() throws SQLException {
        return number("select count(*) from raw_event where state = 'pending'");
    }

    /// Waits until nothing is left to process.
    ///
    /// @return how long that took from now
    Duration processed() throws SQLException, InterruptedException {
        var begin = System.nanoTime();
        while (number("select count(*) from (select 1 from raw_event where state = 'pending' limit 1) one") > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "After %d s, %d events still wait to be processed".formatted(PATIENCE.toSeconds(), waiting()));
            }
            Thread.sleep(LOOK);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Keeps the product from processing until it is closed, as somebody's long statement would: events are accepted
    /// meanwhile, and wait.
    Hold hold() throws SQLException {
        var holding = DriverManager.getConnection(url);
        holding.setAutoCommit(false);
        try (var statement = holding.createStatement()) {
            statement.execute("lock table identity in exclusive mode");
        }
        return holding::close;
    }

    /// Proves that each of the first `events` was processed, and none twice.
    ///
    /// @throws IllegalStateException when one was not processed, or twice
    void prove(long events) throws SQLException {
        expect("events are stored", events, number("select count(*) from raw_event where id > " + before));
        expect(
                "events are processed",
                events,
                number("select count(*) from raw_event where state = 'done' and id > " + before));
        expect(
                "messages stand in conversations",
                events,
                number("select count(*) from message where kind = 'inbound'"));
        expect("messages differ", events, number("select count(distinct text) from message where kind = 'inbound'"));
        expect("messages are counted", events, number("select sum(inbound) from conversation"));
        expect("clients wrote", Math.min(events, Clients.COUNT), number("select count(*) from client"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void expect(String what, long expected, long found) {
        if (found != expected) {
            throw new IllegalStateException("Not exactly once: %,d %s, not %,d".formatted(found, what, expected));
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Ends what it stands for.
    interface Hold extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
