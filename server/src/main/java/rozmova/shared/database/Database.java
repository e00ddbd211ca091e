package rozmova.shared.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// The way to PostgreSQL. A transaction is handed down explicitly: who takes a [Transaction] takes part in one, and who
/// takes a [Reading] is content with a connection.
@Singleton
public final class Database {
    private static final Logger LOG = Logger.getLogger(Database.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final String ONE_VIEW = "set transaction isolation level repeatable read, read only";

    private final Jdbi pool;
    private final Jdbi alone;

    /// @param files opens a connection for each file of the log, and closes it after that
    Database(AgroalDataSource pool, @DataSource("files") AgroalDataSource files) {
        this.pool = jdbi(pool);
        this.alone = jdbi(files);
    }

    /// Runs `work` in a transaction and returns what it returns; any exception rolls everything back. When PostgreSQL
    /// ends it so that another one may go on, `work` runs again: it must do nothing but what is rolled back.
    public <T extends @Nullable Object> T write(Function<Transaction, T> work) {
        Optional<Done<T>> done = Optional.empty();
        for (var attempt = 1; done.isEmpty(); attempt++) {
            done = attempt < MOST_ATTEMPTS ? tryOnce(work) : Optional.of(once(work));
        }
        // After the connection has gone back: news may need one of its own, or wait for somebody.
        done.get().transaction().committed();
        return done.get().result();
    }

    /// Runs `work` in a transaction that returns nothing; any exception rolls everything back.
    public void run(Consumer<Transaction> work) {
        this.<@Nullable Void>write(transaction -> {
            work.accept(transaction);
            return null;
        });
    }

    /// Reads with one connection, without a transaction around it: each statement sees what is committed by then.
    public <T extends @Nullable Object> T read(Function<Reading, T> work) {
        try (var handle = pool.open()) {
            return work.apply(new Reading(handle));
        }
    }

    /// Reads with one connection and one view of the data: what is committed meanwhile is not seen.
    public <T extends @Nullable Object> T view(Function<Reading, T> work) {
        try (var handle = pool.open()) {
            return within(new Transaction(handle), transaction -> {
                transaction.handle().execute(ONE_VIEW);
                return work.apply(transaction);
            });
        }
    }

    /// As [#view], for work that takes long or waits for somebody, such as a file for a slow reader. It has a
    /// connection of its own, which is closed in any case: a statement that is cancelled at the last moment hits
    /// nobody else, and however many do this at once, the pool stays with those who work. How many they are is the
    /// caller's to bound.
    public void snapshot(Consumer<Reading> work) {
        try (var handle = alone.open()) {
            var whole = false;
            try {
                handle.begin();
                handle.execute(ONE_VIEW);
                work.accept(new Reading(handle));
                handle.commit();
                whole = true;
            } finally {
                if (!whole) {
                    cancel(handle);
                    disconnect(handle);
                }
            }
        }
    }

    /// Nothing when another transaction went first.
    private <T extends @Nullable Object> Optional<Done<T>> tryOnce(Function<Transaction, T> work) {
        try {
            return Optional.of(once(work));
        } catch (RuntimeException failure) {
            if (!Failures.beaten(failure)) {
                throw failure;
            }
            LOG.infof("Another transaction went first, this one begins again: %s", failure.getMessage());
            return Optional.empty();
        }
    }

    private <T extends @Nullable Object> Done<T> once(Function<Transaction, T> work) {
        try (var handle = pool.open()) {
            var transaction = new Transaction(handle);
            return new Done<>(transaction, within(transaction, work));
        }
    }

    private static <T extends @Nullable Object> T within(Transaction transaction, Function<Transaction, T> work) {
        var handle = transaction.handle();
        handle.begin();
        try {
            var result = work.apply(transaction);
            transaction.completing();
            handle.commit();
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(handle, failure);
            throw failure;
        }
    }

    /// A connection that does not even roll back is in a state that nobody knows: the pool gets it closed, and replaces
    /// it.
    private static void rollBack(Handle handle, Throwable failure) {
        try {
            handle.rollback();
        } catch (RuntimeException broken) {
            failure.addSuppressed(broken);
            disconnect(handle);
        }
    }

    /// The server notices that a connection is closed when it writes; a statement may work for long before it does.
    private static void cancel(Handle handle) {
        try {
            handle.getConnection().unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException closed) {
            LOG.debug("There was nothing to cancel", closed);
        }
    }

    private static void disconnect(Handle handle) {
        try {
            handle.getConnection().unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException closed) {
            LOG.debug("There was nothing to disconnect", closed);
        }
    }

    private static Jdbi jdbi(AgroalDataSource source) {
        var jdbi = Jdbi.create(source);
        // A statement's values are what clients wrote: they have no place in a log.
        jdbi.configure(StatementExceptions.class, texts -> texts.setMessageRendering(MessageRendering.NONE));
        return jdbi;
    }

    /// A transaction that is committed, and what came of it.
    private record Done<T extends @Nullable Object>(Transaction transaction, T result) {}
}
