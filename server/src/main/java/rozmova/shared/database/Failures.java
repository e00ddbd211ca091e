package rozmova.shared.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a database that is not there from a statement that it refuses.
public final class Failures {
    /// Connection, resources, operator's intervention, system error; and transactions that lost against another one.
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    /// A transaction that PostgreSQL ended so that others may go on.
    private static final Set<String> BEATEN = Set.of("40001", "40P01");

    private Failures() {}

    /// Whether the transaction lost against another one, as in a deadlock: everything is rolled back, and the same work
    /// may well succeed at once.
    public static boolean beaten(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return BEATEN.contains(refused.getSQLState());
            }
        }
        return false;
    }

    /// Whether a unique index refused a second row.
    public static boolean duplicate(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && "23505".equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the same work may succeed later: the database was away, full, restarted, or chose a victim.
    public static boolean passing(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException broken) {
                var state = broken.getSQLState();
                return state == null || PASSING.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
