package rozmova.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import org.HdrHistogram.Histogram;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// How long it takes from a client's message at our door to a manager's screen, with a commit in between; beside it
/// one commit in the same database.
public final class LiveBench {
    private static final Account OWNER = new Account("owner", "Bench", "bench@kvitka.example", "only-for-a-minute-1");
    private static final double PER_MILLISECOND = 1e6;

    private final Path server;

    public LiveBench(Path server) {
        this.server = server;
    }

    /// Measures on a fresh product with a sandbox as its Telegram; both end afterwards.
    public void run() throws IOException, InterruptedException, SQLException {
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

    private static void measure(Product product, Sandbox sandbox)
            throws IOException, InterruptedException, SQLException {
        var desk = new Desk(product.url());
        var project = desk.setUp(product.code(), OWNER, "Bench", "en");
        var bot = sandbox.telegram().createBot("Bench", "bench_bot");
        desk.connect(project, bot.token());
        var hook = bot.updates().hook().orElseThrow(() -> new IllegalStateException("The product set no webhook"));
        var secret = hook.secret();
        if (secret == null) {
            throw new IllegalStateException("The product asked for no secret");
        }
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var screen = Screen.open(client, socket(product.url(), project), desk.cookie())) {
            var load = new WebhookLoad(client, hook.url(), secret, screen);
            System.out.println("Warming up …");
            var warmUp = load.run(WebhookLoad.WARM_UP);
            System.out.println("Measuring …");
            var live = load.run(WebhookLoad.MEASURED);
            var commits = CommitLimit.measure(product.database());
            print(live, commits, warmUp.getTotalCount());
        }
    }

    private static URI socket(URI desk, long project) {
        return URI.create(desk.toString().replaceFirst("^http", "ws") + "/api/v1/projects/" + project + "/live");
    }

    private static void print(Histogram live, Histogram commits, long before) {
        new Figures()
                .add("p50", at(live, 50), at(commits, 50), "≤ 5 ms")
                .add("p95", at(live, 95), at(commits, 95), "")
                .add("p99", at(live, 99), at(commits, 99), "≤ 30 ms")
                .add("max", at(live, 100), at(commits, 100), "")
                .print("Webhook → frame at a manager's screen, %d messages at %d/s from %d chats after %d to warm up"
                                .formatted(live.getTotalCount(), WebhookLoad.PER_SECOND, WebhookLoad.CHATS, before)
                        + "\n(limit: one single-row insert committed in the same PostgreSQL)");
    }

    private static String at(Histogram histogram, double percentile) {
        return Figures.milliseconds(histogram.getValueAtPercentile(percentile) / PER_MILLISECOND);
    }
}
