package rozmova.log.export;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;

/// The statements that write files, as the database sees them.
@Singleton
class Statements {
    private static final String WRITING = "state = 'active' and query like 'copy (select%'";

    private final Database database;

    Statements(Database database) {
        this.database = database;
    }

    /// How many are at work.
    long writing() {
        return number("select count(*) from pg_stat_activity where " + WRITING);
    }

    /// How many wait until somebody takes what they have written.
    long stuck() {
        return number("select count(*) from pg_stat_activity where wait_event = 'ClientWrite' and " + WRITING);
    }

    /// How many connections hold a view of the data, at work or not.
    long open() {
        return number("select count(*) from pg_stat_activity where backend_xmin is not null and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend' and state <> 'active'");
    }

    /// Ends their connections, as a crash does.
    void kill() {
        number("select count(pg_terminate_backend(pid)) from pg_stat_activity where " + WRITING);
    }

    /// Nobody reads a message until this is closed.
    ///
    /// @param last what still happens before that
    Hold holdMessages(Consumer<Transaction> last) {
        var locked = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var thread = Thread.ofVirtual()
                .start(() -> database.run(transaction -> {
                    transaction.handle().execute("lock table message in access exclusive mode");
                    locked.countDown();
                    await(release);
                    last.accept(transaction);
                }));
        await(locked);
        return () -> {
            release.countDown();
            join(thread);
        };
    }

    private long number(String sql) {
        return database.read(
                reading -> reading.handle().createQuery(sql).mapTo(Long.class).one());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Lets go when it is closed.
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
