package rozmova.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Somebody with `psql`, who looks at the lock and meddles.
final class Administrator implements AutoCloseable {
    /// "rozmova", as the lock is called in `pg_locks`.
    private static final String OURS =
            " from pg_locks where locktype = 'advisory' and classid = 7499642 and objid = 1836021345 and database = "
                    + "(select oid from pg_database where datname = current_database())";

    private final Connection connection;

    private Administrator(Connection connection) {
        this.connection = connection;
    }

    static Administrator of(String url) throws SQLException {
        return new Administrator(DriverManager.getConnection(url));
    }

    void execute(String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /// Stands in the queue for the lock until it is theirs.
    Void takeTheLock() throws SQLException {
        execute("select pg_advisory_lock((7499642::bigint << 32) + 1836021345)");
        return null;
    }

    /// The database process that holds the lock; 0 when none does.
    int holder() {
        return number("select coalesce(min(pid) filter (where granted), 0)");
    }

    /// How many stand in the queue for it.
    int queue() {
        return number("select count(*) filter (where not granted)");
    }

    private int number(String what) {
        try (var running = connection.createStatement();
                var rows = running.executeQuery(what + OURS)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
