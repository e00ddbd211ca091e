package rozmova;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.DatabaseLock;
import rozmova.shared.database.DatabaseTaken;
import rozmova.shared.database.LocalPostgres;

/// Starts the product: settings first, then the database if it is ours to run, then everything else; and stops in the
/// reverse order.
@QuarkusMain
public final class Main {
    private static final int REFUSED = 2;
    private static final int FAILED = 1;
    private static final int STOP_SECONDS = 30;
    /// PostgreSQL notices at once that a killed process is gone, and after 15 seconds that a machine is.
    private static final Duration LET_GO = Duration.ofSeconds(20);

    private Main() {}

    /// Runs until it is told to stop. Exit code 2: a setting was refused, or the data directory or the database is
    /// another process's; the output says which.
    public static void main(String... arguments) {
        Environment environment;
        try {
            environment = Environment.read(System.getenv());
        } catch (Environment.Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
            return;
        }
        var lock = DataLock.take(environment.data());
        if (lock.isEmpty()) {
            System.err.println("Another Rozmova runs with the data directory "
                    + environment.data().toAbsolutePath()
                    + ": stop it first, or set ROZMOVA_DATA to another directory");
            System.exit(REFUSED);
            return;
        }
        // Quarkus refuses broken addresses without a word; our own door (shared.http.Address) says what is wrong.
        System.setProperty("vertx.disableURIValidation", "true");
        lock.get().hold(() -> run(environment, arguments));
    }

    private static void run(Environment environment, String... arguments) {
        var down = new CountDownLatch(1);
        beforeEnd("stop-database", down::await);
        @Nullable Throwable failure;
        try (var database = environment.databaseUrl() == null ? LocalPostgres.start(environment.data()) : null) {
            failure = serve(address(environment, database), database, arguments);
        } catch (UncheckedIOException noDatabase) {
            failure = noDatabase;
        } finally {
            down.countDown();
        }
        if (failure != null) {
            var taken = failure instanceof DatabaseTaken;
            System.err.println(taken ? failure.getMessage() : "Rozmova did not start: " + cause(failure));
            System.exit(taken ? REFUSED : FAILED);
        }
    }

    private static String address(Environment environment, @Nullable LocalPostgres database) {
        if (database != null) {
            return database.url();
        }
        var url = environment.databaseUrl();
        if (url == null) {
            throw new IllegalStateException("Neither a database of ours nor an address of another one");
        }
        return url;
    }

    /// Returns when it is to stop, with the reason if it could not start. Parts of ours that still hang after some
    /// time are not waited for; only the database is, since it writes down what it has.
    private static @Nullable Throwable serve(String url, @Nullable LocalPostgres database, String... arguments) {
        var served = new CountDownLatch(1);
        beforeEnd("stop-serving", () -> {
            if (!served.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Rozmova does not stop by itself and is ended");
                if (database != null) {
                    database.close();
                }
                Runtime.getRuntime().halt(FAILED);
            }
        });
        var failed = new AtomicReference<@Nullable Throwable>();
        // Before anything else: also the migrations are ours to run only when the database is.
        try (var _ = DatabaseLock.take(url, LET_GO, Main::say, Main::end)) {
            System.setProperty("quarkus.datasource.jdbc.url", url);
            Quarkus.run(null, (code, failure) -> failed.set(failure), arguments);
        } catch (RuntimeException failure) {
            failed.set(failure);
        } finally {
            served.countDown();
        }
        return failed.get();
    }

    private static void say(String words) {
        System.err.println(words);
    }

    /// In the middle of everything, as a crash would: whatever we did from now on, we would do to another's database.
    private static void end(String reason) {
        say(reason);
        Runtime.getRuntime().halt(REFUSED);
    }

    /// The virtual machine ends when its shutdown hooks have: this one keeps it alive until something is done.
    private static void beforeEnd(String name, Wait wait) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(wait), name));
    }

    private static void waitFor(Wait wait) {
        try {
            wait.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The innermost reason, which is the one that tells what to do: a database that refuses us, a port in use.
    private static String cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return cause instanceof BindException
                ? reason + ". Stop what listens there, or set ROZMOVA_PORT to another port"
                : reason;
    }

    private interface Wait {
        void run() throws InterruptedException;
    }
}
