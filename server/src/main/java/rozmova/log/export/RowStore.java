package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.PGConnection;
import rozmova.log.LogQuery;
import rozmova.shared.database.Reading;

/// Reads the rows of a file out of the database, one after the other.
@Singleton
final class RowStore {
    private static final Logger LOG = Logger.getLogger(RowStore.class);
    private static final int FETCH = 500;
    private static final long COUNT_BOUND = 1_000_000;

    /// Prepares the transaction: it only reads, times are those of `zone`, and the filter's values are settings. The
    /// database's other processors stay with the people who work.
    void prepare(Reading reading, LogQuery query, ZoneId zone, String link) {
        var handle = reading.handle();
        handle.execute("set transaction read only");
        handle.execute("set local max_parallel_workers_per_gather = 0");
        set(reading, "TimeZone", zone.getId());
        set(reading, Settings.LINK, link);
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
    long count(Reading reading, Content content, LogQuery query, Watch watch) {
        var rows =
                switch (content) {
                    case CONVERSATIONS -> "count(*)";
                    case MESSAGES -> "coalesce(sum(bounded.messages), 0)";
                };
        var sql = """
                select case when count(*) > %d then -1 else %s end
                from (select c.messages from conversation c %s limit %d) bounded
                """.formatted(COUNT_BOUND, rows, Settings.in(query), COUNT_BOUND + 1);
        var connection = reading.handle().getConnection();
        try (var _ = watch.waiting(cancelling(connection));
                var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /// Hands over every row as PostgreSQL writes it in CSV, with the line feed at its end. A failure leaves the copy as
    /// it is: the connection has to be closed then.
    void copy(Reading reading, Select select, Delimiter delimiter, Watch watch, Line line) throws IOException {
        var sql = "copy (%s) to stdout (format csv, delimiter '%s')".formatted(select.csv(), delimiter.sign());
        var connection = reading.handle().getConnection();
        try (var _ = watch.waiting(cancelling(connection))) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                line.take(row);
                watch.row();
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /// Hands over every row as values, without holding them.
    void read(Reading reading, Select select, Watch watch, Cells cells) throws IOException {
        var connection = reading.handle().getConnection();
        try (var statement = connection.prepareStatement(select.sheet());
                var _ = watch.waiting(cancelling(connection))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.take(rows);
                    watch.row();
                }
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    private static void set(Reading reading, String name, String value) {
        reading.handle()
                .createQuery("select set_config(:name, :value, true)")
                .bind("name", name)
                .bind("value", value)
                .mapTo(String.class)
                .one();
    }

    /// Asks the server, by another way than the connection, to end what it does on it.
    private static Runnable cancelling(Connection connection) throws SQLException {
        var physical = connection.unwrap(PGConnection.class);
        return () -> {
            try {
                physical.cancelQuery();
            } catch (SQLException gone) {
                LOG.warnf(gone, "A statement could not be cancelled; it is tried again");
            }
        };
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
