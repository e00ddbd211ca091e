package rozmova.bench.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.LongStream;
import rozmova.bench.sample.Cast;
import rozmova.bench.sample.Person;
import rozmova.bench.sample.Plan;

/// Fills a project for measurements at size: two years, fifty managers, ten messages each. The product must be running:
/// the words by which conversations are found are its own work.
public final class BigData {
    private static final int DAYS = 730;
    private static final int MANAGERS = 50;

    private final String database;

    /// @param database the JDBC address of the product's database
    public BigData(String database) {
        this.database = database;
    }

    /// Adds so many conversations and returns when each can be found.
    public void fill(int conversations) throws SQLException, InterruptedException {
        var target = target();
        var plan = target.plan(conversations, DAYS, Instant.now(), Plan.Length.TEN);
        var indexes = new LogIndexes(database);
        indexes.takeAway();
        try {
            var loading = new Progress("loaded", conversations);
            new SampleLoader(database, target).load(plan, loading::at);
            loading.end();
            new Words(database).await();
        } finally {
            System.out.println("Building the log's indexes …");
            indexes.bringBack();
        }
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
    }

    private Target target() throws SQLException {
        var store = new TargetStore(database);
        var target = store.find()
                .orElseThrow(() -> new IllegalStateException("First set up a project and connect a channel"));
        var cast = new Cast(Plan.DEMO + 1);
        var names = LongStream.range(0, MANAGERS)
                .mapToObj(cast::person)
                .map(Person::name)
                .toList();
        return store.staffed(target, MANAGERS, names);
    }
}
