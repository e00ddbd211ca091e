package rozmova.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import rozmova.bench.measure.Machine;
import rozmova.bench.measure.Product;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// How many clients' messages the product accepts and processes in a second, whether its memory stays flat while
/// they pass, and that each counts exactly once; beside it what its database does at the most.
public final class IngestBench {
    static final int READINGS = 4;

    private static final Account OWNER = new Account("owner", "Bench", "bench@kvitka.example", "only-for-a-minute-1");
    private static final int WARM_UP = 4_000;
    private static final int WARM_UP_CONNECTIONS = 8;
    /// Of processing: as much as the heaviest load has.
    private static final int LIMIT_CONNECTIONS = 32;

    private static final long BURST = 6_000;
    private static final Duration LONGEST_BURST = Duration.ofSeconds(3);
    private static final int REPEATED = 2_000;

    private final Path server;
    private final IngestOptions options;

    public IngestBench(Path server, IngestOptions options) {
        this.server = server;
        this.options = options;
    }

    /// Measures on a fresh product, which ends afterwards.
    ///
    /// @throws IllegalStateException when an event was refused, got lost or counts twice
    public void run() throws IOException, InterruptedException, SQLException {
        var platform = Platform.of(options.messenger());
        var data = Machine.scratch();
        try (var sandbox = Sandbox.start(SandboxOptions.defaults())) {
            System.out.println("Starting a fresh product …");
            try (var product = Product.start(server, data, Product.platforms(sandbox))) {
                var desk = new Desk(product.url());
                var project = desk.setUp(product.code(), OWNER, "Bench", "en");
                measure(product, platform.connect(sandbox, desk, project));
            }
        } finally {
            if (options.keep()) {
                System.out.println("The product's data stay in " + data);
            } else {
                Machine.delete(data);
            }
        }
    }

    private void measure(Product product, Door door) throws IOException, InterruptedException, SQLException {
        try (var ledger = new Ledger(product.database())) {
            var load = new HookLoad(door);
            System.out.println("Warming up …");
            var ignored = load.send(WARM_UP_CONNECTIONS, WARM_UP, Duration.ofMinutes(1));
            ledger.processed();
            var bursts = new IngestFigures();
            var limit = new Limit(product.database(), door);
            limit.prepare();
            for (var connections : options.connections()) {
                System.out.println("Measuring, connections: " + connections + " …");
                bursts.add(
                        connections,
                        limit.inserts(connections),
                        alone(load, ledger, connections),
                        flow(load, ledger, connections));
            }
            System.out.println("Measuring the limit of processing …");
            bursts.limit(limit.transactions(LIMIT_CONNECTIONS));
            limit.clean();
            bursts.print();
            new Watch(product, load, ledger).run(options.events() / READINGS).print();
            load.repeat(WARM_UP_CONNECTIONS, REPEATED);
            ledger.processed();
            ledger.prove(load.sent());
            System.out.printf(
                    "%nEach of %,d events counts exactly once; every 50th was delivered twice at once,"
                            + " %,d again at the end%n",
                    load.sent(), Math.min(REPEATED, load.sent()));
        }
    }

    private static Run alone(HookLoad load, Ledger ledger, int connections) throws SQLException, InterruptedException {
        var hold = ledger.hold();
        Burst burst;
        try {
            burst = load.send(connections, BURST, LONGEST_BURST);
        } finally {
            hold.close();
        }
        return new Run(burst, 0, ledger.processed());
    }

    private static Run flow(HookLoad load, Ledger ledger, int connections) throws SQLException, InterruptedException {
        var burst = load.send(connections, BURST, LONGEST_BURST);
        return new Run(burst, burst.events() - ledger.waiting(), ledger.processed());
    }

    /// @param processed how many were done when the last was accepted
    /// @param rest how long the others took
    record Run(Burst burst, long processed, Duration rest) {
        private static final double SECOND = 1e9;

        double perSecondWhileFlowing() {
            return processed / (burst.time().toNanos() / SECOND);
        }

        double perSecondAfterwards() {
            return (burst.events() - processed) / (rest.toNanos() / SECOND);
        }
    }
}
