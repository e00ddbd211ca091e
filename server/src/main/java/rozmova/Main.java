package rozmova;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
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
        lock.get().hold(() -> {
            var database = environment.databaseUrl() == null ? LocalPostgres.start(environment.data()) : null;
            run(address(environment, database), database, arguments);
        });
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

    private static void run(String url, @Nullable LocalPostgres database, String... arguments) {
        // The virtual machine ends when its shutdown hooks have: this one keeps it alive until PostgreSQL is down.
        var stopped = new CountDownLatch(1);
        var failed = new AtomicReference<@Nullable Throwable>();
        // Before anything else: also the migrations are ours to run only when the database is.
        try (var _ = DatabaseLock.take(url, LET_GO, Main::say, Main::end)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitStop(stopped), "stop-database"));
            System.setProperty("quarkus.datasource.jdbc.url", url);
            Quarkus.run(null, (code, failure) -> failed.set(failure), arguments);
        } catch (RuntimeException failure) {
            failed.set(failure);
        } finally {
            if (database != null) {
                database.close();
            }
            stopped.countDown();
        }
        var failure = failed.get();
        if (failure != null) {
            var taken = failure instanceof DatabaseTaken;
            System.err.println(taken ? failure.getMessage() : "Rozmova did not start: " + cause(failure));
            System.exit(taken ? REFUSED : FAILED);
        }
    }

    private static void say(String words) {
        System.err.println(words);
    }

    /// In the middle of everything, as a crash would: whatever we did from now on, we would do to another's database.
    private static void end(String reason) {
        say(reason);
        Runtime.getRuntime().halt(REFUSED);
    }

    /// Whatever still hangs after that time is not waited for: its database is down, or will recover.
    private static void awaitStop(CountDownLatch stopped) {
        try {
            if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Rozmova does not stop by itself and is ended");
                Runtime.getRuntime().halt(FAILED);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The innermost reason, which is the one that tells what to do: a port in use, a database that refuses us.
    private static String cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
