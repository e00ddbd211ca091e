package rozmova.bench.measure;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What one row costs the database: insert and commit, one after the other, on one connection.
final class CommitLimit {
    private static final int WARM_UP = 500;
    private static final int ROWS = 2_000;
    private static final String BODY = "x".repeat(300);

    private CommitLimit() {}

    /// In nanoseconds each.
    static Histogram measure(String url) throws SQLException {
        var histogram = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table bench_limit (id bigint generated always as identity primary key, body text)");
            try (var insert = connection.prepareStatement("insert into bench_limit (body) values (?)")) {
                for (var row = -WARM_UP; row < ROWS; row++) {
                    insert.setString(1, BODY);
                    var begin = System.nanoTime();
                    insert.executeUpdate();
                    if (row >= 0) {
                        histogram.recordValue(System.nanoTime() - begin);
                    }
                }
            } finally {
                statement.execute("drop table bench_limit");
            }
        }
        return histogram;
    }
}
