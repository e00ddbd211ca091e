package rozmova.bench.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import rozmova.bench.measure.Memory;
import rozmova.bench.measure.Metrics;
import rozmova.bench.measure.Product;

/// The most that the product holds in memory while something happens, above what it held before.
final class Peak implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Product product;
    private final Thread watcher;
    private final Reading idle;
    private volatile Reading most;

    private Peak(Product product) throws IOException, InterruptedException {
        this.product = product;
        var ignored = Metrics.liveHeap(product);
        idle = read();
        most = idle;
        watcher = Thread.ofVirtual().start(this::watch);
    }

    /// Cleans its heap, then looks until it is closed.
    static Peak of(Product product) throws IOException, InterruptedException {
        return new Peak(product);
    }

    /// How much came on top, in MiB.
    Reading above() {
        return new Reading(most.resident - idle.resident, most.heap - idle.heap);
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                var now = read();
                most = new Reading(Math.max(most.resident, now.resident), Math.max(most.heap, now.heap));
                Thread.sleep(LOOK);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Reading read() throws IOException, InterruptedException {
        return new Reading(
                Memory.of(product.java()).resident(), Metrics.of(product).heap());
    }

    /// In MiB.
    ///
    /// @param resident memory of the process
    /// @param heap what is in use of it by Java, garbage included
    record Reading(double resident, double heap) {}
}
