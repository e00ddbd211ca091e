package rozmova.bench.deliver;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/// Notes when the product holds channels back because their platform asked it to.
final class HoldWatch {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Executor THREADS = work -> Thread.ofVirtual().start(work);

    private final CompletableFuture<Void> watching;
    private volatile boolean over;

    /// Watches until [#end].
    HoldWatch(String database, Waits waits) {
        watching = CompletableFuture.runAsync(() -> watch(database, waits), THREADS);
    }

    void end() throws InterruptedException {
        over = true;
        try {
            watching.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The channels could not be watched", failure.getCause());
        }
    }

    private void watch(String database, Waits waits) {
        try (var connection = DriverManager.getConnection(database);
                var query = connection.prepareStatement(
                        "select address, held_until from channel where held_until is not null")) {
            while (!over) {
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        var until = row.getTimestamp("held_until").toInstant();
                        waits.add(row.getString("address"), until.minusSeconds(Trouble.RETRY_AFTER), until);
                    }
                }
                Thread.sleep(LOOK);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
