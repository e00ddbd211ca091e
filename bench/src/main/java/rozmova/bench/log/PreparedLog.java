package rozmova.bench.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import rozmova.bench.load.BigData;
import rozmova.bench.measure.Machine;
import rozmova.bench.measure.Product;
import rozmova.bench.sample.Messenger;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// A data directory of the product with so many conversations. It is filled once; a file beside it says that it is
/// complete, so that an interrupted one is begun anew.
record PreparedLog(Path directory, int conversations) {
    static final Account OWNER = new Account("owner", "Bench", "bench@kvitka.example", "only-for-a-minute-1");

    private static final String COMPLETE = "complete";

    /// One of a shelf that holds a directory for each size.
    static PreparedLog on(Path shelf, int conversations) {
        return new PreparedLog(shelf.resolve("log-" + conversations).toAbsolutePath(), conversations);
    }

    /// The product's data directory.
    Path data() {
        return directory.resolve("data");
    }

    /// Fills it unless it is filled.
    void prepare(Path server) throws IOException, InterruptedException, SQLException {
        if (Files.exists(directory.resolve(COMPLETE))) {
            return;
        }
        Machine.delete(directory);
        Files.createDirectories(data());
        System.out.printf("Preparing %,d conversations in %s …%n", conversations, directory);
        try (var sandbox = Sandbox.start(SandboxOptions.defaults());
                var product = Product.start(server, data(), Product.platforms(sandbox))) {
            connect(sandbox, product);
            new BigData(product.database()).fill(conversations);
        }
        Files.createFile(directory.resolve(COMPLETE));
    }

    private static void connect(Sandbox sandbox, Product product) throws InterruptedException {
        var desk = new Desk(product.url());
        var project = desk.setUp(product.code(), OWNER, "Kvitka Shop", "uk");
        desk.connect(
                project, sandbox.telegram().createBot("Kvitka", "kvitka_bot").token());
        var viber = sandbox.viber().createAccount("Kvitka", "kvitka");
        var ignored = desk.connect(project, Messenger.VIBER, Map.of("token", viber.token()));
        var page = sandbox.messenger().createPage("Kvitka", "kvitka");
        ignored = desk.connect(
                project,
                Messenger.MESSENGER,
                Map.of(
                        "token", page.token(),
                        "appId", page.app().id(),
                        "appSecret", page.app().secret()));
    }
}
