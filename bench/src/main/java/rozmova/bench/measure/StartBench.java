package rozmova.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How soon the product is ready when it starts again, and what the whole of it holds in memory when nobody uses it.
public final class StartBench {
    private static final int RUNS = 5;
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final Path server;

    public StartBench(Path server) {
        this.server = server;
    }

    /// Measures on a fresh directory, which is started once before and deleted after.
    public void run() throws IOException, InterruptedException {
        var data = Machine.scratch();
        try {
            run(data);
        } finally {
            Machine.delete(data);
        }
    }

    /// Measures on this directory; the product must not be running on it.
    public void run(Path data) throws IOException, InterruptedException {
        if (!Files.exists(data.resolve("postgres/PG_VERSION"))) {
            System.out.println("Starting once, so that there is something to start again …");
            Product.start(server, data, Map.of()).close();
        }
        System.out.println("Starting " + RUNS + " times, then idle for " + IDLE.toSeconds() + " s …");
        var starts = new ArrayList<Duration>();
        for (var run = 1; run < RUNS; run++) {
            try (var product = Product.start(server, data, Map.of())) {
                starts.add(product.startTime());
            }
        }
        String database;
        Memory java;
        Memory postgres;
        try (var product = Product.start(server, data, Map.of())) {
            starts.add(product.startTime());
            database = product.database();
            Thread.sleep(IDLE);
            java = Memory.of(product.java());
            postgres = Memory.of(product.postgres());
        }
        var alone = new ArrayList<Duration>();
        var least = alone(data, database, alone);
        print(starts, alone, java, postgres, least);
    }

    private static Memory alone(Path data, String database, List<Duration> starts)
            throws IOException, InterruptedException {
        for (var run = 1; run < RUNS; run++) {
            try (var postgres = PostgresAlone.start(data, database)) {
                starts.add(postgres.startTime());
            }
        }
        try (var postgres = PostgresAlone.start(data, database)) {
            starts.add(postgres.startTime());
            return Memory.of(postgres.processes());
        }
    }

    private static void print(List<Duration> ours, List<Duration> alone, Memory java, Memory postgres, Memory least) {
        new Figures()
                .add("start to ready, median", median(ours), median(alone), "≤ 3000 ms")
                .add("start to ready, slowest", slowest(ours), slowest(alone), "")
                .print("Second start (limit: PostgreSQL alone, same settings, same directory)");
        var all = java.proportional() + postgres.proportional();
        new Figures()
                .add("whole stack, PSS", Figures.mebibytes(all), Figures.mebibytes(least.proportional()), "≤ 320 MiB")
                .add("  java, PSS", Figures.mebibytes(java.proportional()), "–", "")
                .add(
                        "  postgres, PSS",
                        Figures.mebibytes(postgres.proportional()),
                        Figures.mebibytes(least.proportional()),
                        "")
                .add("  java, RSS", Figures.mebibytes(java.resident()), "–", "")
                .add(
                        "  postgres, RSS (shared pages often counted)",
                        Figures.mebibytes(postgres.resident()),
                        Figures.mebibytes(least.resident()),
                        "")
                .print("Memory after " + IDLE.toSeconds() + " idle seconds (limit: PostgreSQL alone, just started)");
    }

    private static String median(List<Duration> times) {
        return Figures.milliseconds(
                times.stream().sorted().toList().get(times.size() / 2).toNanos() / 1e6);
    }

    private static String slowest(List<Duration> times) {
        return Figures.milliseconds(times.stream().sorted().toList().getLast().toNanos() / 1e6);
    }
}
