package rozmova.bench.ingest;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rozmova.bench.measure.Cpu;
import rozmova.bench.measure.Figures;
import rozmova.bench.measure.Memory;
import rozmova.bench.measure.Metrics;
import rozmova.bench.measure.Product;

/// Looks at memory and processor time while many events pass.
final class Watch {
    private static final int CONNECTIONS = 32;
    private static final double SECOND = 1e9;

    private final Product product;
    private final HookLoad load;
    private final Ledger ledger;
    private final List<Reading> readings = new ArrayList<>();
    private Cpu used = new Cpu(0, 0, 0);
    private Duration time = Duration.ZERO;

    Watch(Product product, HookLoad load, Ledger ledger) {
        this.product = product;
        this.load = load;
        this.ledger = ledger;
    }

    /// Lets so many events pass before each reading.
    Watch run(long each) throws IOException, InterruptedException, SQLException {
        read(0);
        for (var reading = 1; reading <= IngestBench.READINGS; reading++) {
            System.out.printf("%,d events pass, %d of %d …%n", each, reading, IngestBench.READINGS);
            var before = Cpu.until(product);
            var begin = System.nanoTime();
            var ignored = load.send(CONNECTIONS, each, Duration.ofMinutes(10));
            ledger.processed();
            time = time.plusNanos(System.nanoTime() - begin);
            var now = Cpu.until(product).since(before);
            used = new Cpu(used.load() + now.load(), used.server() + now.server(), used.database() + now.database());
            read(each * reading);
        }
        return this;
    }

    void print() {
        var events = readings.getLast().events();
        var columns = readings.stream().map(reading -> "%,d".formatted(reading.events()));
        var figures = new Figures(columns.toArray(String[]::new));
        figures.add("server, RSS", cells(reading -> reading.server().resident()));
        figures.add("server, PSS", cells(reading -> reading.server().proportional()));
        figures.add("server, heap after a collection", cells(Reading::heap));
        figures.add("database, PSS", cells(reading -> reading.database().proportional()));
        figures.print("Memory after so many events, all processed");
        var perSecond = events / (time.toNanos() / SECOND);
        System.out.printf(
                "%nAccepted and processed, all in all: %s; processor time of load generator + server + database: %s,"
                        + " for each event %s%n",
                Figures.perSecond(perSecond), used, used.perEvent(events));
    }

    private void read(long events) throws IOException, InterruptedException {
        readings.add(new Reading(
                events, Memory.of(product.java()), Memory.of(product.postgres()), Metrics.liveHeap(product)));
    }

    private String[] cells(ToDoubleFunction<Reading> value) {
        return readings.stream()
                .map(reading -> Figures.mebibytes(value.applyAsDouble(reading)))
                .toArray(String[]::new);
    }

    private record Reading(long events, Memory server, Memory database, double heap) {}
}
