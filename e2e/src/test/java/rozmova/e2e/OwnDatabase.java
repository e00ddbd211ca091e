package rozmova.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that somebody else runs, as larger shops have one. It can be stopped and started again, and is the same
/// database at the same address then.
final class OwnDatabase implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private OwnDatabase(Path data, int port) {
        this.data = data;
        this.port = port;
        server = launch();
    }

    static OwnDatabase start(String name) {
        return new OwnDatabase(scratch().resolve(name + "-" + System.nanoTime()), Product.freePort());
    }

    /// Its JDBC address.
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /// Stops it as an administrator does: whoever is connected is thrown out.
    void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Stops it in the middle of everything; it recovers from its log at the next start.
    void crash() {
        try {
            var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            var process = ProcessHandle.of(pid).orElseThrow();
            // SIGQUIT is PostgreSQL's immediate shutdown.
            new ProcessBuilder("kill", "-QUIT", Long.toString(pid)).start().waitFor();
            process.onExit().get(20, TimeUnit.SECONDS);
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("The database does not end", failure);
        }
    }

    /// Starts it again.
    void restart() {
        server = launch();
    }

    @Override
    public void close() {
        stop();
    }

    private static Path scratch() {
        return Path.of(System.getProperty("rozmova.scratch"));
    }

    private EmbeddedPostgres launch() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            scratch().resolve("postgres-program").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setLocaleConfig("locale", "C.UTF-8")
                    // The library's servers forget on a crash; this one is a real one.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
