package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.PGConnection;
import rozmova.shared.database.PlannerHints;
import rozmova.shared.database.Reading;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.SqlType;
import rozmova.shared.database.SqlValue;
import rozmova.shared.database.Where;

/// Reads the rows of a file out of the database, one after the other.
@Singleton
final class RowStore {
    private static final Logger LOG = Logger.getLogger(RowStore.class);
    private static final int FETCH = 500;
    private static final long COUNT_BOUND = 1_000_000;

    /// Prepares the transaction: it only reads, times are those of `zone`, and the filter's values are settings. The
    /// database's other processors stay with the people who work.
    void prepare(Reading reading, Where where, ZoneId zone, String link) {
        reading.handle().execute("set transaction read only");
        PlannerHints.oneProcessor(reading);
        settings(where, zone, link)
                .forEach(setting -> setting.on(reading).mapTo(String.class).one());
    }

    /// Sets, until the transaction ends, whose time its times are told in, what of words is guarded, and each value
    /// of the conditions.
    static List<SqlQuery> settings(Where where, ZoneId zone, String link) {
        var settings = new ArrayList<SqlQuery>();
        settings.add(setting("TimeZone", SqlType.TEXT, zone.getId()));
        settings.add(setting(SqlSettings.LINK, SqlType.TEXT, link));
        settings.add(setting(SqlSettings.GUARDED, SqlType.TEXT, Column.GUARDED));
        SqlSettings.of(where).forEach((name, value) -> settings.add(setting(name, value.type(), value.content())));
        return settings;
    }

    private static SqlQuery setting(String name, SqlType type, Object content) {
        var value = new SqlValue("value", type, content);
        var sql = "select set_config(:name, (:value::%s)::text, true)".formatted(value.sqlType());
        return new SqlQuery(sql, List.of(SqlValue.of("name", name), value));
    }

    /// How many rows there will be; -1 where counting would take long.
    long count(Reading reading, Content content, Where where, ExportProgress progress) {
        var rows =
                switch (content) {
                    case CONVERSATIONS -> "count(*)";
                    case MESSAGES -> "coalesce(sum(bounded.messages), 0)";
                };
        var sql = """
                select case when count(*) > %d then -1 else %s end
                from (
                select c.messages
                from conversation c
                %slimit %d
                ) bounded""".formatted(COUNT_BOUND, rows, SqlSettings.where(where), COUNT_BOUND + 1);
        var connection = reading.handle().getConnection();
        try (var _ = progress.waiting(cancelling(connection));
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
    void copy(Reading reading, Select select, Delimiter delimiter, ExportProgress progress, Line line)
            throws IOException {
        var connection = reading.handle().getConnection();
        try (var _ = progress.waiting(cancelling(connection))) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copying(select, delimiter));
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                line.take(row);
                progress.row();
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    static String copying(Select select, Delimiter delimiter) {
        return "copy (%s) to stdout (format csv, delimiter '%s')".formatted(select.csv(), delimiter.sign());
    }

    /// Hands over every row as values, without holding them.
    void read(Reading reading, Select select, ExportProgress progress, Cells cells) throws IOException {
        var connection = reading.handle().getConnection();
        try (var statement = connection.prepareStatement(select.sheet());
                var _ = progress.waiting(cancelling(connection))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.take(rows);
                    progress.row();
                }
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
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
