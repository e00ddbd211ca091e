package rozmova.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rozmova.sandbox.Sandbox;

/// The product as a process of its own, started as people start it; it can be stopped, killed and started again on the
/// same data. A start that fails, and a test that does, leave nothing of it behind, its database included.
final class Product implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("enter the code ([A-Z0-9-]+)");
    /// Below the ports that the system gives to outgoing connections: one of those would be taken again before a slow
    /// start needs it.
    private static final int FIRST_PORT = 10_000;
    private static final int LAST_PORT = 32_000;

    private final Map<String, String> settings;
    private final Path data;
    private final int port;
    private Child process;

    private Product(Map<String, String> settings, Path data, int port) {
        this.settings = settings;
        this.data = data;
        this.port = port;
        Watchman.watchDatabase(database());
        process = launch();
        Belongings.keep(this);
    }

    /// Starts it on fresh data, with the sandbox as its messengers, and waits until it is ready.
    static Product start(Sandbox sandbox, String name) {
        var port = freePort();
        return start(among(sandbox, port), name, port);
    }

    /// As above, on a database that is not its own.
    static Product start(Sandbox sandbox, OwnDatabase database, String name) {
        var port = freePort();
        var settings = new HashMap<>(among(sandbox, port));
        settings.put("ROZMOVA_DATABASE_URL", database.url());
        return start(settings, name, port);
    }

    private static Map<String, String> among(Sandbox sandbox, int port) {
        return Map.of(
                "ROZMOVA_PUBLIC_URL", url(port).toString(),
                "ROZMOVA_TELEGRAM_API", sandbox.telegramApi().toString(),
                "ROZMOVA_TELEGRAM_LINKS", sandbox.telegramLinks().toString(),
                "ROZMOVA_VIBER_STICKERS", sandbox.viberStickers().toString(),
                "ROZMOVA_VIBER_API", sandbox.viberApi().toString(),
                "ROZMOVA_VIBER_LINKS", sandbox.viberLinks().toString());
    }

    /// Tries to start it on a database that it may not use; it ends by itself, and says why.
    static Ended refused(OwnDatabase database, String name) {
        try (var product = launch(Map.of("ROZMOVA_DATABASE_URL", database.url()), name, freePort())) {
            return product.end();
        }
    }

    /// Starts it where no messenger can reach it, so that it must ask; this Bot API is its Telegram.
    static Product unreachable(URI telegramApi, String name) {
        return start(Map.of("ROZMOVA_TELEGRAM_API", telegramApi.toString()), name, freePort());
    }

    /// Starts it on fresh data with just these settings, and waits until it is ready.
    static Product start(Map<String, String> settings, String name, int port) {
        var product = launch(settings, name, port);
        try {
            product.awaitReady();
            return product;
        } catch (AssertionError | RuntimeException failure) {
            product.close();
            throw failure;
        }
    }

    /// Starts it on fresh data, and does not wait.
    static Product launch(Map<String, String> settings, String name, int port) {
        var data = Path.of(System.getProperty("rozmova.scratch"), name + "-" + System.nanoTime());
        try {
            return new Product(settings, Files.createDirectories(data), port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A port that nobody listens on, and that nobody gets by chance.
    static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var probe = new ServerSocket(port)) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
    }

    URI url() {
        return url(port);
    }

    private static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /// The set-up code that it printed.
    String setUpCode() {
        var code = CODE.matcher(process.output());
        if (!code.find()) {
            throw new AssertionError("No code was printed:\n" + process.output());
        }
        return code.group(1);
    }

    /// Kills the process only, with SIGKILL: its database stays behind, as it would after a crash.
    void kill() {
        process.kill();
    }

    /// Asks it to stop, as Ctrl-C does.
    void stop() {
        process.stop();
    }

    /// Starts it again on the same data.
    void restart() {
        process = launch();
        awaitReady();
    }

    /// Waits until it ends by itself.
    Ended end() {
        process.awaitEnd();
        return new Ended(process.exitCode(), output());
    }

    /// The number that the machine knows it by.
    long pid() {
        return process.handle().pid();
    }

    /// Its process, as long as it lives, and those of its database.
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.handle()).filter(ProcessHandle::isAlive), databaseProcesses().stream())
                .toList();
    }

    /// The processes of its database that live.
    List<ProcessHandle> databaseProcesses() {
        return OwnDatabase.server(database()).stream().toList();
    }

    /// Where its database keeps its files.
    Path database() {
        return data.resolve("data/postgres");
    }

    /// The JDBC address of its own database, where operators look and repair.
    String databaseUrl() {
        try {
            return Files.readString(data.resolve("data/postgres.url"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        Belongings.letGo(this);
        try {
            stop();
        } finally {
            // A test that failed between a kill and a restart must not leave a database behind.
            OwnDatabase.end(database());
        }
    }

    /// How a process ended.
    record Ended(int code, String output) {}

    /// Returns as soon as it has said this.
    void awaitWords(String words) {
        process.awaitWords("the product's words »" + words + "«", said -> said.contains(words));
    }

    /// All that it has said since it was started last.
    String output() {
        return process.output();
    }

    private Child launch() {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("rozmova.server"));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ROZMOVA_"));
        environment.put("ROZMOVA_PORT", Integer.toString(port));
        environment.put("ROZMOVA_DATA", data.resolve("data").toString());
        environment.putAll(settings);
        return Child.start("the product", builder, data.resolve("output.log"));
    }

    private void awaitReady() {
        awaitWords("Listening on");
    }
}
