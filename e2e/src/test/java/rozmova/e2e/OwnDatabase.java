package rozmova.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A PostgreSQL that somebody else runs, as larger shops have one. It can be stopped and started again, and is the same
/// database at the same address then.
final class OwnDatabase implements AutoCloseable {
    /// It may have much to recover, on a busy machine.
    private static final Duration START = Duration.ofMinutes(10);

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private OwnDatabase(Path data, int port) {
        this.data = data;
        this.port = port;
        Watchman.watchDatabase(data);
        server = launch();
        Belongings.keep(this);
    }

    static OwnDatabase start(String name) {
        return new OwnDatabase(scratch().resolve(name + "-" + System.nanoTime()), Product.freePort());
    }

    /// The server that runs on these data, whoever has started it.
    static Optional<ProcessHandle> server(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(OwnDatabase::lives);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Stops the server that runs on these data, if there is one, and returns when it is down.
    static void end(Path data) {
        server(data).ifPresent(server -> signal(server, "INT"));
    }

    /// Its JDBC address.
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /// Stops it as an administrator does: all who are connected are thrown out.
    void stop() {
        // What the library says about its end does not matter; it waits for a few seconds only.
        end(data);
        release();
    }

    /// Stops it in the middle of everything; it recovers from its log at the next start.
    void crash() {
        // SIGQUIT is PostgreSQL's immediate shutdown.
        signal(server(data).orElseThrow(), "QUIT");
        release();
    }

    /// Starts it again.
    void restart() {
        server = launch();
    }

    @Override
    public void close() {
        Belongings.letGo(this);
        stop();
    }

    /// The library does not know yet that it is down.
    private void release() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void signal(ProcessHandle server, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid()))
                    .start()
                    .waitFor();
            Eventually.until("the end of the database with SIG" + signal, () -> !lives(server));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// A process that has ended may keep its number for a while; it has no program any more.
    private static boolean lives(ProcessHandle server) {
        return server.isAlive() && server.info().command().orElse("").endsWith("postgres");
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
                    .setPGStartupWait(START)
                    .setLocaleConfig("locale", "C.UTF-8")
                    // The library's servers forget on a crash; this one is a real one.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException failure) {
            end(data);
            throw new UncheckedIOException(failure);
        }
    }
}
