package rozmova.sandbox;

import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The sandbox as a program. Its options: `--port N` (8081), `--desk URL` (the product's address), `--memory FILE`
/// (where people and chats stay until the next run), `--time-scale X` and `--rate-limits`.
public final class SandboxMain {

    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final String USAGE =
            "usage: java -jar rozmova-sandbox.jar [--port N] [--desk URL] [--memory FILE] [--time-scale X] [--rate-limits]";

    private SandboxMain() {}

    /// Runs until the process is ended.
    public static void main(String[] args) {
        Sandbox sandbox;
        try {
            sandbox = Sandbox.start(options(args));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(USAGE);
            System.exit(2);
            return;
        } catch (JavalinBindException taken) {
            System.err.println("The port is in use. Choose another one with --port.");
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "close sandbox"));
        DemoBot viber = DemoBot.KVITKA_VIBER;
        // Whoever is remembered is there already.
        if (sandbox.viber().accounts().find(viber.username()).isEmpty()) {
            sandbox.viber().createAccount(viber.name(), viber.username(), viber.token());
        }
        DemoPage page = DemoPage.KVITKA;
        if (sandbox.messenger().pages().find(page.page().username()).isEmpty()) {
            page.createIn(sandbox.messenger());
        }
        System.out.println("Sandbox ready: " + sandbox.url());
        System.out.println("Telegram bot @" + DemoBot.KVITKA.username() + " has the token " + DemoBot.KVITKA.token());
        System.out.println("Viber account " + viber.username() + " has the token " + viber.token());
        System.out.println("Facebook Page " + page.page().username() + " has the token "
                + page.page().token() + "; its app has the id " + page.appId() + " and the secret "
                + page.appSecret());
    }

    private static SandboxOptions options(String[] args) {
        SandboxOptions options = SandboxOptions.defaults()
                .withPort(8081)
                .withBot(DemoBot.KVITKA)
                .withIdsAfter(Duration.between(EPOCH, Instant.now()).toSeconds());
        for (int i = 0; i < args.length; i++) {
            options = switch (args[i]) {
                case "--port" -> options.withPort(Integer.parseInt(value(args, ++i)));
                case "--desk" -> options.withDesk(URI.create(value(args, ++i)));
                case "--memory" -> options.withMemory(Path.of(value(args, ++i)));
                case "--time-scale" -> options.withTimeScale(Double.parseDouble(value(args, ++i)));
                case "--rate-limits" -> options.withRateLimits();
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            };
        }
        return options;
    }

    private static String value(String[] args, int i) {
        return Optional.of(i)
                .filter(index -> index < args.length)
                .map(index -> args[index])
                .orElseThrow(() -> new IllegalArgumentException(args[i - 1] + " needs a value"));
    }
}
