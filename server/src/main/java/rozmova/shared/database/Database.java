package rozmova.shared.database;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// The way to PostgreSQL. A transaction is handed down explicitly: who takes a [Transaction] takes part in one.
@Singleton
public final class Database {
    private final Jdbi jdbi;

    Database(AgroalDataSource dataSource) {
        jdbi = Jdbi.create(dataSource);
        // A statement's values are what clients wrote: they have no place in a log.
        jdbi.configure(StatementExceptions.class, texts -> texts.setMessageRendering(MessageRendering.NONE));
    }

    /// Runs `work` in a transaction and returns what it returns; any exception rolls everything back.
    public <T extends @Nullable Object> T write(Function<Transaction, T> work) {
        try (var handle = jdbi.open()) {
            var transaction = new Transaction(handle);
            handle.begin();
            T result;
            try {
                result = work.apply(transaction);
                transaction.completing();
                handle.commit();
            } catch (RuntimeException | Error failure) {
                rollBack(handle, failure);
                throw failure;
            }
            transaction.committed();
            return result;
        }
    }

    /// Runs `work` in a transaction that returns nothing; any exception rolls everything back.
    public void run(Consumer<Transaction> work) {
        this.<@Nullable Void>write(transaction -> {
            work.accept(transaction);
            return null;
        });
    }

    /// Reads with one connection, without a transaction around it: each statement sees what is committed by then.
    public <T extends @Nullable Object> T read(Function<Transaction, T> work) {
        try (var handle = jdbi.open()) {
            return work.apply(new Transaction(handle));
        }
    }

    /// Reads with one connection and one view of the data, however long it takes: what is committed meanwhile is not
    /// seen. Large results can be streamed.
    public void snapshot(Consumer<Transaction> work) {
        this.<@Nullable Void>view(transaction -> {
            work.accept(transaction);
            return null;
        });
    }

    /// As [#snapshot], and returns what `work` returns.
    public <T extends @Nullable Object> T view(Function<Transaction, T> work) {
        try (var handle = jdbi.open()) {
            return handle.inTransaction(
                    TransactionIsolationLevel.REPEATABLE_READ, inside -> work.apply(new Transaction(inside)));
        }
    }

    private static void rollBack(org.jdbi.v3.core.Handle handle, Throwable failure) {
        try {
            handle.rollback();
        } catch (RuntimeException broken) {
            failure.addSuppressed(broken);
        }
    }
}
