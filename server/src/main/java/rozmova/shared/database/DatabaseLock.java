package rozmova.shared.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// One Rozmova to a database: a second one would take the first one's exports for leftovers, poll the same bots, and
/// tell browsers half of what happens. Whoever has the lock has it as long as the process lives. When its connection
/// breaks, the lock is taken again before anybody else can have begun to work.
public final class DatabaseLock implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DatabaseLock.class);
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final String url;
    private final Consumer<String> lost;
    private volatile LockConnection connection;
    private volatile LockConnection.Holder ours;
    private volatile boolean closed;

    private DatabaseLock(String url, LockConnection connection, Consumer<String> lost) throws SQLException {
        this.url = url;
        this.lost = lost;
        this.connection = connection;
        ours = connection.holder().orElseThrow();
        var ignored = Thread.ofPlatform().daemon().name("database-lock").start(this::watch);
    }

    /// Takes the lock, before anything is read or changed in the database.
    ///
    /// @param url the JDBC address; a pooler on the way has to leave a connection to one client as long as it lives
    /// @param patience how long to wait for a holder that is about to end
    /// @param waiting hears for whom we wait, if we do
    /// @param lost hears who has the database when it is ours no more; nothing may be done with it from then on
    /// @throws DatabaseTaken when somebody else still has it after `patience`
    /// @throws IllegalStateException when the database cannot be asked
    public static DatabaseLock take(String url, Duration patience, Consumer<String> waiting, Consumer<String> lost) {
        try {
            var connection = LockConnection.open(url);
            try {
                await(connection, patience, waiting);
                return new DatabaseLock(url, connection, lost);
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Gives the lock back.
    @Override
    public void close() {
        closed = true;
        connection.close();
    }

    private static void await(LockConnection connection, Duration patience, Consumer<String> waiting)
            throws SQLException {
        var end = System.nanoTime() + patience.toNanos();
        var told = false;
        while (!connection.take()) {
            var holder = connection.holder();
            if (holder.isEmpty()) {
                continue;
            }
            if (System.nanoTime() >= end) {
                throw new DatabaseTaken(holder.get());
            }
            if (!told) {
                waiting.accept("Waiting up to %d seconds for another Rozmova to let go of the database: %s"
                        .formatted(patience.toSeconds(), holder.get().description()));
                told = true;
            }
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    private void watch() {
        while (!closed) {
            try {
                connection.listen();
            } catch (SQLException broken) {
                if (!closed) {
                    LOG.warnf("The connection that keeps the database ours broke: %s", broken.getMessage());
                    retake();
                }
            }
        }
    }

    /// As long as the database is away, nobody works on it.
    private void retake() {
        connection.close();
        while (!closed) {
            try {
                if (retaken()) {
                    LOG.info("The database is ours again");
                    return;
                }
            } catch (SQLException away) {
                LOG.debugf("The database is not back yet: %s", away.getMessage());
            }
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    private boolean retaken() throws SQLException {
        var fresh = LockConnection.open(url);
        try {
            if (!fresh.take()) {
                contend(fresh);
                return false;
            }
            ours = fresh.holder().orElseThrow();
            connection = fresh;
            return true;
        } finally {
            if (closed || connection != fresh) {
                fresh.close();
            }
        }
    }

    /// The holder may be our own broken connection, which the server has not given up yet.
    private void contend(LockConnection fresh) throws SQLException {
        var holder = fresh.holder();
        if (holder.isEmpty()) {
            return;
        }
        if (holder.get().equals(ours)) {
            fresh.end(ours);
        } else {
            closed = true;
            lost.accept("Another Rozmova works on this database now: %s. This one stops."
                    .formatted(holder.get().description()));
        }
    }
}
