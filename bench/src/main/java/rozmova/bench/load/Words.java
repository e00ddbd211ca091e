package rozmova.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// The words by which the product finds conversations. It writes them by itself when it sees that they are missing.
final class Words {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String MISSING = "select count(*) from conversation where state = 'logged' and words is null";

    private final String database;

    Words(String database) {
        this.database = database;
    }

    /// Returns when none is missing.
    ///
    /// @throws IllegalStateException when nobody writes them
    void await() throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(database)) {
            var all = missing(connection);
            var progress = new Progress("can be found", all);
            var left = all;
            var changed = System.nanoTime();
            while (left > 0) {
                Thread.sleep(LOOK);
                var now = missing(connection);
                if (now != left) {
                    changed = System.nanoTime();
                } else if (System.nanoTime() - changed > PATIENCE.toNanos()) {
                    throw new IllegalStateException(
                            "Nobody writes the words of %,d conversations: is the product running?".formatted(left));
                }
                left = now;
                progress.at(all - left);
            }
            progress.end();
        }
    }

    private static long missing(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery(MISSING)) {
            row.next();
            return row.getLong(1);
        }
    }
}
