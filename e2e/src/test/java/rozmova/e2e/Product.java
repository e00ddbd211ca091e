package rozmova.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import rozmova.sandbox.Sandbox;

/// The product as a process of its own, started as people start it; it can be stopped, killed and started again on the
/// same data.
final class Product implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("enter the code ([A-Z0-9-]+)");
    private static final Duration START = Duration.ofSeconds(90);

    private final Map<String, String> settings;
    private final Path data;
    private final Path output;
    private final int port;
    private Process process;

    private Product(Map<String, String> settings, Path data, int port) {
        this.settings = settings;
        this.data = data;
        this.port = port;
        output = data.resolve("output.log");
        process = launch();
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
                "ROZMOVA_VIBER_API", sandbox.viberApi().toString(),
                "ROZMOVA_VIBER_LINKS", sandbox.viberLinks().toString());
    }

    /// Tries to start it on a database where it may not; it ends by itself, and says why.
    static Ended refused(OwnDatabase database, String name) {
        var data = Path.of(System.getProperty("rozmova.scratch"), name + "-" + System.nanoTime());
        try {
            Files.createDirectories(data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Product(Map.of("ROZMOVA_DATABASE_URL", database.url()), data, freePort()).end();
    }

    /// Starts it where no messenger can reach it, so that it must ask; this Bot API is its Telegram.
    static Product unreachable(URI telegramApi, String name) {
        return start(Map.of("ROZMOVA_TELEGRAM_API", telegramApi.toString()), name, freePort());
    }

    private static Product start(Map<String, String> settings, String name, int port) {
        var data = Path.of(System.getProperty("rozmova.scratch"), name + "-" + System.nanoTime());
        try {
            Files.createDirectories(data);
            var product = new Product(settings, data, port);
            product.awaitReady();
            return product;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A port that nobody listens on.
    static int freePort() {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
        var code = CODE.matcher(output());
        if (!code.find()) {
            throw new AssertionError("No code was printed:\n" + output());
        }
        return code.group(1);
    }

    /// Kills the process only, with SIGKILL: its database stays behind, as it would after a crash.
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Asks it to stop, as Ctrl-C does.
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /// Starts it again on the same data.
    void restart() {
        process = launch();
        awaitReady();
    }

    /// Waits until it ends by itself.
    Ended end() {
        awaitEnd();
        return new Ended(process.exitValue(), output());
    }

    /// The number that the machine knows it by.
    long pid() {
        return process.pid();
    }

    /// The processes of its database that live.
    List<ProcessHandle> databaseProcesses() {
        try {
            var pidFile = data.resolve("data/postgres/postmaster.pid");
            if (!Files.exists(pidFile)) {
                return List.of();
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        stop();
        // A test that failed between a kill and a restart must not leave a database behind.
        databaseProcesses().forEach(ProcessHandle::destroy);
    }

    /// How a process ended.
    record Ended(int code, String output) {}

    private Process launch() {
        try {
            Files.deleteIfExists(output);
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
            return builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady() {
        Eventually.until(START, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The product did not start:\n" + output());
            }
            return output().contains("Listening on");
        });
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                throw new AssertionError("The product does not end:\n" + output());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
