package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.PGConnection;
import rozmova.log.LogQuery;
import rozmova.shared.database.Transaction;

/// Reads the rows of a file out of the database, one after the other.
@Singleton
final class RowStore {
    private static final Logger LOG = Logger.getLogger(RowStore.class);
    private static final int FETCH = 500;
    private static final long COUNT_BOUND = 1_000_000;

    /// Prepares the transaction: it only reads, times are those of `zone`, and the filter's values are settings. The
    /// database's other processors stay with the people who work.
    void prepare(Transaction transaction, LogQuery query, ZoneId zone, String link) {
        var handle = transaction.handle();
        handle.execute("set transaction read only");
        handle.execute("set local max_parallel_workers_per_gather = 0");
        set(transaction, "TimeZone", zone.getId());
        set(transaction, Settings.LINK, link);
        query.values().forEach((name, value) -> handle.createQuery(
                        "select set_config(:name, (:value::%s)::text, true)".formatted(Settings.type(value)))
                .bind("name", Settings.name(name))
                .bind("value", value)
                .mapTo(String.class)
                .one());
        query.lists().forEach((name, list) -> {
            var first = list.getFirst();
            handle.createQuery("select set_config(:name, (:list::%s[])::text, true)".formatted(Settings.type(first)))
                    .bind("name", Settings.name(name))
                    .bindArray("list", first.getClass(), list.toArray())
                    .mapTo(String.class)
                    .one();
        });
    }

    /// How many rows there will be; -1 where counting would take long.
    long count(Transaction transaction, Content content, LogQuery query) {
        var rows =
                switch (content) {
                    case CONVERSATIONS -> "count(*)";
                    case MESSAGES -> "coalesce(sum(bounded.messages), 0)";
                };
        var sql = """
                select case when count(*) > %d then -1 else %s end
                from (select c.messages from conversation c %s limit %d) bounded
                """.formatted(COUNT_BOUND, rows, Settings.in(query), COUNT_BOUND + 1);
        try (var statement = transaction.handle().getConnection().prepareStatement(sql);
                var result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /// Hands over every row as PostgreSQL writes it in CSV, with the line feed at its end.
    void copy(Transaction transaction, Select select, Delimiter delimiter, Watch watch, Line line) throws IOException {
        var sql = "copy (%s) to stdout (format csv, delimiter '%s')".formatted(select.csv(), delimiter.sign());
        try {
            var connection = transaction.handle().getConnection().unwrap(PGConnection.class);
            watch.working(() -> cancel(connection));
            var copy = connection.getCopyAPI().copyOut(sql);
            try {
                for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                    line.take(row);
                    watch.row();
                }
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
                watch.idle();
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /// Hands over every row as values, without holding them.
    void read(Transaction transaction, Select select, Watch watch, Cells cells) throws IOException {
        var open = transaction.handle().getConnection();
        try (var statement = open.prepareStatement(select.sheet())) {
            var connection = open.unwrap(PGConnection.class);
            statement.setFetchSize(FETCH);
            watch.working(() -> cancel(connection));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.take(rows);
                    watch.row();
                }
            } finally {
                watch.idle();
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    private static void set(Transaction transaction, String name, String value) {
        transaction
                .handle()
                .createQuery("select set_config(:name, :value, true)")
                .bind("name", name)
                .bind("value", value)
                .mapTo(String.class)
                .one();
    }

    private static void cancel(PGConnection connection) {
        try {
            connection.cancelQuery();
        } catch (SQLException gone) {
            LOG.warnf(gone, "A statement could not be cancelled; it ends with its next row");
        }
    }

    /// Takes one row of CSV.
    @FunctionalInterface
    interface Line {
        void take(byte[] row) throws IOException;
    }

    /// Takes one row of values.
    @FunctionalInterface
    interface Cells {
        void take(ResultSet row) throws IOException, SQLException;
    }
}
