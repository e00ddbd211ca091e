package rozmova.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/// A connection that lives as long as the lock it holds: PostgreSQL takes the lock back when the connection ends,
/// however it ends.
final class LockConnection implements AutoCloseable {
    /// "rozmova" in ASCII, in the two halves that `pg_locks` shows it in.
    private static final long LOCK_HIGH = 0x72_6f_7aL;

    private static final long LOCK_LOW = 0x6d_6f_76_61L;
    private static final long LOCK = LOCK_HIGH << 32 | LOCK_LOW;

    private static final String PRODUCT = "Rozmova, ";
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int ANSWER_SECONDS = 5;

    /// Nothing is said here for days. And a machine that lost its power says no farewell: the server asks for signs of
    /// life, and has given the lock back after 15 seconds.
    private static final List<String> MANNERS = List.of(
            "set idle_session_timeout = 0",
            "set tcp_keepalives_idle = 5",
            "set tcp_keepalives_interval = 5",
            "set tcp_keepalives_count = 2");

    private final Connection connection;

    private LockConnection(Connection connection) {
        this.connection = connection;
    }

    static LockConnection open(String url) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setApplicationName(PRODUCT + ThisProcess.description());
        source.setConnectTimeout(ANSWER_SECONDS);
        var connection = new LockConnection(source.getConnection());
        try {
            connection.mind();
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }

    /// Whether the lock is ours now.
    boolean take() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /// Who has the lock; empty when nobody has it any more.
    Optional<Holder> holder() throws SQLException {
        try (var statement = connection.prepareStatement("""
                select held.pid, activity.application_name, activity.backend_start
                from pg_locks as held
                left join pg_stat_activity as activity on activity.pid = held.pid
                where held.locktype = 'advisory'
                    and held.granted
                    and held.database = (select oid from pg_database where datname = current_database())
                    and held.classid = cast(? as bigint)::oid
                    and held.objid = cast(? as bigint)::oid
                    and held.objsubid = 1
                """)) {
            statement.setLong(1, LOCK_HIGH);
            statement.setLong(2, LOCK_LOW);
            return first(statement);
        }
    }

    /// Ends the connection of `holder`, which gives the lock back.
    void end(Holder holder) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_terminate_backend(?)")) {
            statement.setInt(1, holder.backend());
            statement.execute();
        }
    }

    /// Returns after some seconds, as long as the connection stands.
    ///
    /// @throws SQLException as soon as it is broken
    void listen() throws SQLException {
        // Nobody notifies us; but whoever waits for it hears at once when the other side ends.
        connection.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis());
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("The connection does not answer", "08006");
        }
    }

    /// Ends the connection, also under somebody who listens to it.
    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException broken) {
            // Then it has ended.
        }
    }

    private void mind() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var rule : MANNERS) {
                statement.execute(rule);
            }
        }
    }

    private static Optional<Holder> first(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private static Holder read(ResultSet row) throws SQLException {
        var since = row.getTimestamp("backend_start");
        return new Holder(
                row.getInt("pid"), row.getString("application_name"), since == null ? null : since.toInstant());
    }

    /// Who has the lock.
    ///
    /// @param backend the process of the server that the holder talks to
    /// @param application what the holder calls itself; null when its user is not ours and hides it
    /// @param since when the holder connected; null when it is hidden
    record Holder(
            int backend,
            @Nullable String application,
            @Nullable Instant since) {
        String description() {
            var who = application == null || !application.startsWith(PRODUCT)
                    ? "somebody whom the server knows as process " + backend
                    : application.substring(PRODUCT.length());
            return since == null ? who : who + ", since " + since.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
