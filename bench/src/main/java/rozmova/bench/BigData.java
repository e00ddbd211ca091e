package rozmova.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.LongStream;
import rozmova.bench.load.SampleLoader;
import rozmova.bench.load.TargetStore;
import rozmova.bench.sample.Cast;
import rozmova.bench.sample.Person;
import rozmova.bench.sample.Plan;

/// Fills a project for measurements at size: two years, fifty managers, ten messages each.
final class BigData {
    private static final int DAYS = 730;
    private static final int MANAGERS = 50;
    private static final long SECOND = 1_000_000_000;

    private BigData() {}

    static void fill(String database, int conversations) throws SQLException, InterruptedException {
        var store = new TargetStore(database);
        var cast = new Cast(Plan.DEMO + 1);
        var names = LongStream.range(0, MANAGERS)
                .mapToObj(cast::person)
                .map(Person::name)
                .toList();
        var target = store.find()
                .orElseThrow(() -> new IllegalStateException("First set up a project and connect a channel"));
        var staffed = store.staffed(target, MANAGERS, names);
        var begin = System.nanoTime();
        new SampleLoader(database, staffed)
                .load(
                        staffed.plan(conversations, DAYS, Instant.now(), Plan.Length.TEN),
                        stored -> System.out.printf(
                                "\r%,d of %,d conversations, %,d per second ",
                                stored, conversations, stored * SECOND / Math.max(1, System.nanoTime() - begin)));
        System.out.println();
    }
}
