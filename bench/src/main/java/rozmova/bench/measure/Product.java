package rozmova.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import rozmova.sandbox.Sandbox;

/// The product as its own process on a data directory of ours, with the virtual machine's options that the launcher
/// uses.
public final class Product implements AutoCloseable {
    /// Options of the virtual machine, separated by spaces; the launcher sets it.
    private static final String JAVA_OPTIONS = "ROZMOVA_JAVA_OPTS";

    /// Only against a start that hangs: one that has ended is noticed at once.
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Pattern CODE = Pattern.compile("enter the code (\\S+)");

    private final Path data;
    private final URI url;
    private final Child child;
    private final CompletableFuture<String> code = new CompletableFuture<>();
    private final Duration startTime;

    private Product(Path server, Path data, Map<String, String> settings) throws IOException, InterruptedException {
        this.data = data;
        var port = Machine.freePort();
        url = URI.create("http://127.0.0.1:" + port);
        var command = new ProcessBuilder(command(server));
        // The product refuses settings that it does not know, and knows nothing of the launcher's.
        command.environment().keySet().removeIf(name -> name.startsWith("ROZMOVA_"));
        command.environment()
                .putAll(Map.of(
                        "ROZMOVA_PORT", Integer.toString(port),
                        "ROZMOVA_DATA", data.toString(),
                        "ROZMOVA_PUBLIC_URL", url.toString()));
        command.environment().putAll(settings);
        var begin = System.nanoTime();
        child = new Child(command, this::hear);
        var well = false;
        try {
            awaitHealth(begin);
            well = true;
        } finally {
            if (!well) {
                child.close();
            }
        }
        startTime = Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Starts it and waits until it says that it is well.
    public static Product start(Path server, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        return new Product(server, data, settings);
    }

    /// The settings by which it takes a sandbox for all messengers.
    public static Map<String, String> platforms(Sandbox sandbox) {
        return Map.of(
                "ROZMOVA_TELEGRAM_API", sandbox.telegramApi().toString(),
                "ROZMOVA_TELEGRAM_LINKS", sandbox.telegramLinks().toString(),
                "ROZMOVA_VIBER_STICKERS", sandbox.viberStickers().toString(),
                "ROZMOVA_VIBER_API", sandbox.viberApi().toString(),
                "ROZMOVA_VIBER_LINKS", sandbox.viberLinks().toString(),
                "ROZMOVA_MESSENGER_API", sandbox.messengerApi().toString(),
                "ROZMOVA_MESSENGER_LINKS", sandbox.messengerLinks().toString());
    }

    /// Its address without a slash at the end.
    public URI url() {
        return url;
    }

    /// From the start of the process to the first good answer of `/q/health`.
    public Duration startTime() {
        return startTime;
    }

    /// The one-time code of a fresh installation.
    public String code() throws InterruptedException {
        try {
            return code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The product prints no set-up code:\n" + child.lastWords(), failure);
        }
    }

    /// The JDBC address of its embedded database.
    public String database() throws IOException {
        return Files.readString(data.resolve("postgres.url")).strip();
    }

    /// The process that answers requests.
    public List<ProcessHandle> java() {
        return List.of(child.handle());
    }

    /// The embedded database's processes.
    public List<ProcessHandle> postgres() throws IOException {
        return Memory.family(postmaster(data));
    }

    static long postmaster(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    @Override
    public void close() {
        child.close();
        endDatabase();
    }

    /// Only a product that had to be killed leaves its database running.
    private void endDatabase() {
        try {
            if (Files.exists(data.resolve("postgres/postmaster.pid"))) {
                ProcessHandle.of(postmaster(data))
                        .filter(server -> server.info().command().orElse("").endsWith("postgres") && server.destroy())
                        .ifPresent(server -> server.onExit().join());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path server) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var options = System.getenv().getOrDefault(JAVA_OPTIONS, "").strip();
        if (!options.isEmpty()) {
            command.addAll(List.of(options.split("\\s+", -1)));
        }
        command.addAll(List.of("-jar", server.toString()));
        return command;
    }

    private void hear(String line) {
        var found = CODE.matcher(line);
        if (found.find()) {
            code.complete(found.group(1));
        }
    }

    private void awaitHealth(long begin) throws InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve("/q/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - begin < PATIENCE.toNanos() && child.alive()) {
                if (well(client, request)) {
                    return;
                }
                Thread.sleep(LOOK);
            }
        }
        throw new IllegalStateException("The product does not start:\n" + child.lastWords());
    }

    private static boolean well(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
