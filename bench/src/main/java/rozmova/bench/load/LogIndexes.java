package rozmova.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The indexes that only the log reads. Writing a million rows into two dozen of them costs more than building them
/// afterwards, so they are taken away meanwhile. Their definitions wait in a table of the same database: the run
/// after an interrupted one finds them there.
final class LogIndexes {
    private static final String REMEMBERED = "bench_index";

    /// The worker that writes words finds by its own index what is to be done.
    private static final String READ_BY_THE_LOG = """
            select i.indexname, i.indexdef
            from pg_indexes i
            where i.schemaname = current_schema()
              and i.tablename = 'conversation'
              and i.indexname like 'log\\_%'
              and i.indexname <> 'log_words_due'""";

    private final String database;

    LogIndexes(String database) {
        this.database = database;
    }

    /// From here on the log is slow.
    void takeAway() throws SQLException {
        bringBack();
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table " + REMEMBERED + " as " + READ_BY_THE_LOG);
            try (var rows =
                    connection.createStatement().executeQuery("select quote_ident(indexname) from " + REMEMBERED)) {
                while (rows.next()) {
                    statement.execute("drop index " + rows.getString(1));
                }
            }
            connection.commit();
        }
    }

    /// Builds those that were taken away, now or in a run that was interrupted.
    void bringBack() throws SQLException {
        try (var connection = DriverManager.getConnection(database)) {
            if (missing(connection)) {
                build(connection);
            }
        }
    }

    private static boolean missing(Connection connection) throws SQLException {
        try (var row =
                connection.createStatement().executeQuery("select to_regclass('" + REMEMBERED + "') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /// All or none.
    private static void build(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var definitions = connection.createStatement()) {
            statement.execute("set local maintenance_work_mem = '512MB'");
            try (var rows = definitions.executeQuery("select indexdef from " + REMEMBERED)) {
                while (rows.next()) {
                    statement.execute(rows.getString(1));
                }
            }
            statement.execute("drop table " + REMEMBERED);
        }
        connection.commit();
    }
}
