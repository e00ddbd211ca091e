package rozmova.bench.ingest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// The most that the database does when nothing else works, in tables like the product's.
final class Limit {
    private static final Duration WARM_UP = Duration.ofMillis(300);
    private static final Duration MEASURED = Duration.ofSeconds(2);
    private static final double SECOND = 1e9;

    private final String url;
    private final Door door;
    private final AtomicLong next = new AtomicLong();

    Limit(String url, Door door) {
        this.url = url;
        this.door = door;
    }

    /// Creates the tables, and a conversation for every client.
    void prepare() throws SQLException {
        execute("create table bench_event (like raw_event including all)");
        execute("create table bench_message (like message including all)");
        execute("create table bench_conversation (like conversation including all)");
        execute("""
                insert into bench_conversation (project_id, channel_id, messenger, client_id, identity_id, created_at,
                                                due_at, last_message_at)
                select 1, 1, 'telegram', number, number, now(), now(), now()
                from generate_series(1, %d) number""".formatted(Clients.COUNT));
    }

    void clean() throws SQLException {
        execute("drop table bench_event, bench_message, bench_conversation");
    }

    /// Single-row inserts of the same bodies in a second, each committed for itself.
    double inserts(int connections) throws InterruptedException {
        return perSecond(connections, connection -> {
            connection.setAutoCommit(true);
            return this::insertEvent;
        });
    }

    /// Transactions in a second that do the least that processing has to do: the message, the conversation, and that
    /// the event is done.
    double transactions(int connections) throws InterruptedException {
        return perSecond(connections, connection -> {
            connection.setAutoCommit(false);
            return (inside, number) -> {
                insertMessage(inside, number);
                updateConversation(inside, number);
                insertEvent(inside, number);
                inside.commit();
            };
        });
    }

    private void insertEvent(Connection connection, long number) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into bench_event (project_id, channel_id, key, chat, received_at, body)
                values (1, 1, ?, ?, now(), ?)""")) {
            insert.setString(1, Long.toString(number));
            insert.setString(2, Long.toString(Clients.id(number)));
            insert.setBytes(3, door.body(number));
            insert.executeUpdate();
        }
    }

    private static void insertMessage(Connection connection, long number) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into bench_message (project_id, conversation_id, channel_id, kind, at, text, external_id)
                values (1, ?, 1, 'inbound', now(), ?, ?)""")) {
            insert.setLong(1, number % Clients.COUNT + 1);
            insert.setString(2, Clients.text(number));
            insert.setString(3, Clients.id(number) + ":" + number);
            insert.executeUpdate();
        }
    }

    private static void updateConversation(Connection connection, long number) throws SQLException {
        try (var update = connection.prepareStatement("""
                update bench_conversation
                set last_message_at = now(),
                    last_message_kind = 'inbound',
                    last_message_text = ?,
                    inbound = inbound + 1,
                    revision = revision + 1
                where project_id = 1
                  and id = ?""")) {
            update.setString(1, Clients.text(number));
            update.setLong(2, number % Clients.COUNT + 1);
            update.executeUpdate();
        }
    }

    private double perSecond(int connections, Preparation preparation) throws InterruptedException {
        var begin = System.nanoTime() + WARM_UP.toNanos();
        var end = begin + MEASURED.toNanos();
        var workers = new ArrayList<Callable<Long>>();
        for (var worker = 0; worker < connections; worker++) {
            workers.add(() -> {
                try (var connection = DriverManager.getConnection(url)) {
                    return count(connection, preparation.prepare(connection), begin, end);
                }
            });
        }
        var count = 0L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(workers)) {
                count += done.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The limit could not be measured", failure.getCause());
        }
        return count / (MEASURED.toNanos() / SECOND);
    }

    private long count(Connection connection, Step step, long begin, long end) throws SQLException {
        var count = 0L;
        for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
            step.run(connection, next.getAndIncrement());
            if (now >= begin) {
                count++;
            }
        }
        return count;
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    private interface Preparation {
        Step prepare(Connection connection) throws SQLException;
    }

    private interface Step {
        void run(Connection connection, long number) throws SQLException;
    }
}
