package rozmova.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One start of the embedded server, from making its files to the first connection. It is waited for as long as it
/// works on it: after a crash there may be much to recover, and the machine may have other things to do. A server that
/// has ended by itself, or that does not let us in, is not waited for. However it goes, and also when Rozmova is
/// stopped meanwhile, a start that did not succeed leaves no server behind.
final class PostgresStart {
    private static final Duration LOOK = Duration.ofMillis(50);
    /// Only against a server that neither comes up nor ends.
    private static final Duration LONGEST = Duration.ofHours(6);
    /// How SQL names whatever is wrong with who one says one is.
    private static final String NOT_LET_IN = "28";

    private final Path data;
    private final String password;
    private final Thread starter = Thread.currentThread();
    private final Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
    private final CountDownLatch over = new CountDownLatch(1);

    private @Nullable String givenUp;
    private boolean launched;
    private boolean underWay;
    private boolean settled;

    private PostgresStart(Path data, String password) {
        this.data = data;
        this.password = password;
    }

    /// Returns when the server takes connections.
    ///
    /// @throws IOException when it does not come up; it is down then
    static EmbeddedPostgres of(EmbeddedPostgres.Builder server, Path data, String password) throws IOException {
        return new PostgresStart(data, password).run(server);
    }

    private EmbeddedPostgres run(EmbeddedPostgres.Builder server) throws IOException {
        var hook = new Thread(this::stopEarly, "stop-starting-database");
        Runtime.getRuntime().addShutdownHook(hook);
        var watch = Thread.ofVirtual().name("watch-starting-database").start(this::watch);
        var up = false;
        try {
            var postgres = start(server);
            up = true;
            return postgres;
        } finally {
            if (!up) {
                stopServer();
            }
            over.countDown();
            watch.interrupt();
            forget(hook);
        }
    }

    private EmbeddedPostgres start(EmbeddedPostgres.Builder server) throws IOException {
        try {
            var postgres = server.setPGStartupWait(LONGEST)
                    .setDataDirectoryCustomizer(made -> launch())
                    .start();
            var reason = settle();
            if (reason == null) {
                return postgres;
            }
            postgres.close();
            throw new IOException(reason);
        } catch (IllegalStateException failure) {
            var reason = settle();
            throw new IOException(reason == null ? failure.getMessage() : reason, failure);
        }
    }

    /// The files are made; what is started from now on is the server.
    private synchronized void launch() {
        if (givenUp != null) {
            throw new IllegalStateException(givenUp);
        }
        launched = true;
    }

    private synchronized boolean launched() {
        return launched;
    }

    /// From now on nothing is given up any more. Says why it was, if it was.
    private synchronized @Nullable String settle() {
        settled = true;
        if (givenUp != null) {
            var ignored = Thread.interrupted();
        }
        return givenUp;
    }

    private synchronized void giveUp(String reason) {
        if (!settled && givenUp == null) {
            givenUp = reason;
            // The library waits for the server on this thread, and returns.
            starter.interrupt();
        }
    }

    private void watch() {
        try {
            while (!over.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException isOver) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            giveUp("The files of the database cannot be read: " + failure.getMessage());
        }
    }

    private void look() throws IOException {
        // In the order in which they follow one another: nobody is missed in between.
        var launching = launched();
        var helped = helpers().findAny().isPresent();
        var server = Postmaster.of(data);
        // The library has started what starts the server before it begins to wait.
        underWay |= launching && (helped || starter.getState() == Thread.State.TIMED_WAITING);
        if (underWay && !helped && server.isEmpty()) {
            giveUp("The embedded PostgreSQL in %s ended by itself; it says above why".formatted(data));
        } else if (server.isPresent() && server.get().ready() && notLetIn(server.get())) {
            giveUp(
                    "The embedded PostgreSQL in %s takes another password: bring back the file postgres.password beside it"
                            .formatted(data));
        }
    }

    /// What makes the files and what starts the server are children of ours; the server itself is nobody's.
    private Stream<ProcessHandle> helpers() {
        return ProcessHandle.current().children().filter(child -> !others.contains(child));
    }

    private boolean notLetIn(Postmaster server) {
        var url =
                "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=%s".formatted(server.port(), password);
        try {
            DriverManager.getConnection(url).close();
            return false;
        } catch (SQLException failure) {
            return String.valueOf(failure.getSQLState()).startsWith(NOT_LET_IN);
        }
    }

    /// Rozmova is stopped while the server starts: nobody will be there to use it.
    private void stopEarly() {
        giveUp("Rozmova was stopped while its database started");
        try {
            do {
                // It takes away what it has made so far.
                helpers()
                        .filter(child -> child.info().command().orElse("").endsWith("initdb"))
                        .forEach(ProcessHandle::destroy);
            } while (!over.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where it was only just being started, it comes first and is stopped then.
    private void stopServer() throws IOException {
        try {
            while (Postmaster.of(data).isEmpty() && helpers().findAny().isPresent()) {
                Thread.sleep(LOOK);
            }
            var server = Postmaster.of(data);
            if (server.isPresent()) {
                server.get().stop();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping the database", interrupted);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // It is what runs now.
        }
    }
}
