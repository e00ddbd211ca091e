package rozmova.bench.deliver;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import rozmova.bench.deliver.Round.Outcome;
import rozmova.bench.measure.Cpu;
import rozmova.bench.measure.Figures;
import rozmova.bench.measure.Machine;
import rozmova.bench.measure.Product;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;
import rozmova.bench.web.SandboxControl;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// How fast answers reach the clients of many conversations at once, also while the platform refuses some calls, and
/// that each arrives once and in order; beside it the same calls without the product.
public final class DeliverBench {
    private static final Account OWNER = new Account("owner", "Bench", "bench@kvitka.example", "only-for-a-minute-1");
    /// A platform that asks to wait means the whole bot: with a single one, all would be waiting.
    private static final int BOTS = 10;

    private static final int WARM_UP = 5;

    private final Path server;
    private final int conversations;
    private final int answers;

    /// @param answers for each conversation
    public DeliverBench(Path server, int conversations, int answers) {
        if (conversations < 1 || answers < 1) {
            throw new IllegalArgumentException("At least one answer in one conversation is needed");
        }
        this.server = server;
        this.conversations = conversations;
        this.answers = answers;
    }

    /// Measures on a fresh product, which ends afterwards.
    ///
    /// @throws IllegalStateException when an answer is missing, there twice or out of order
    public void run() throws IOException, InterruptedException {
        var data = Machine.scratch();
        try (var sandbox = Sandbox.start(SandboxOptions.defaults())) {
            System.out.println("Starting a fresh product …");
            try (var product = Product.start(server, data, Product.platforms(sandbox))) {
                measure(product, sandbox);
            }
        } finally {
            Machine.delete(data);
        }
    }

    private void measure(Product product, Sandbox sandbox) throws IOException, InterruptedException {
        var desk = new Desk(product.url());
        var project = desk.setUp(product.code(), OWNER, "Bench", "en");
        var control = new SandboxControl(sandbox.url());
        var shop = Shop.open(desk, project, control, BOTS, conversations);
        var trouble = new Trouble(sandbox, control, shop.bots());
        Way ours = (talk, text) -> desk.answer(project, talk.conversation(), text);
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Function<Waits, Way> straight = waits -> new Straight(client, sandbox.telegramApi(), waits);
            System.out.println("Warming up …");
            var warm = round(control, shop, WARM_UP, "warm-up").run(ours);
            var warmLimit =
                    round(control, shop, WARM_UP, "warm-up of the limit").run(straight.apply(new Waits()));
            System.out.printf("Measuring after %,d answers …%n", warm.answers() + warmLimit.answers());
            var before = Cpu.until(product);
            var calm = round(control, shop, answers, "calm").run(ours);
            var used = Cpu.until(product).since(before);
            print(calm, round(control, shop, answers, "limit").run(straight.apply(new Waits())), used);

            System.out.printf("%nMeasuring with faults …%n");
            var waits = new Waits();
            var watch = new HoldWatch(product.database(), waits);
            trouble.begin();
            var rough = new Rough(round(control, shop, answers, "rough").run(ours), waits, trouble.end());
            watch.end();
            var least = new Waits();
            trouble.begin();
            var outcome = round(control, shop, answers, "rough limit").run(straight.apply(least));
            print(rough, new Rough(outcome, least, trouble.end()));
        }
        System.out.printf("%nAll %,d answers of each round arrived once and in order%n", conversations * answers);
    }

    private static Round round(SandboxControl control, Shop shop, int answers, String name) {
        return new Round(control, shop.talks(), answers, name);
    }

    private void print(Outcome ours, Outcome limit, Cpu used) {
        figures(ours, limit)
                .print(("%d answers for each of %d conversations at once, through %d bots"
                                + "\n(limit: the same calls sent straight to the sandbox, without the product)")
                        .formatted(answers, conversations, BOTS));
        System.out.println("  processor time of load generator with sandbox + server + database: " + used);
    }

    private static void print(Rough ours, Rough limit) {
        figures(ours.outcome(), limit.outcome())
                .add("calls refused with 429", ours.tooMany(), limit.tooMany(), "")
                .add("calls refused with 502", ours.broken(), limit.broken(), "")
                .add("of the time, a bot had to wait", ours.waiting(), limit.waiting(), "")
                .print("The same while 2 % of the calls are answered with 429, retry after 1 s, and 1 % with 502"
                        + "\n(limit: the same calls and faults without the product; a 429 holds all of its bot)");
    }

    private static Figures figures(Outcome ours, Outcome limit) {
        return new Figures()
                .add("until all arrived", seconds(ours.seconds()), seconds(limit.seconds()), "")
                .add("messages", Figures.perSecond(ours.perSecond()), Figures.perSecond(limit.perSecond()), "")
                .add("call to arrival, p50", milliseconds(ours, 50), milliseconds(limit, 50), "")
                .add("call to arrival, p99", milliseconds(ours, 99), milliseconds(limit, 99), "");
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f s", value);
    }

    private static String milliseconds(Outcome outcome, double percentile) {
        return Figures.milliseconds(outcome.milliseconds(percentile));
    }

    /// A round with faults.
    private record Rough(Outcome outcome, Waits waits, Trouble.Met met) {
        String tooMany() {
            return Integer.toString(met.tooMany());
        }

        String broken() {
            return Integer.toString(met.broken());
        }

        /// What share of the time the average bot was asked to do nothing.
        String waiting() {
            return "%.0f %%".formatted(waits.average(BOTS) / outcome.seconds() * 100);
        }
    }
}
