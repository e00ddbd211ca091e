package rozmova.shared.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Lets many waiting threads share one piece of work, such as a commit: whoever comes while a batch is under way is in
/// the next one. Alone, an item waits for nobody.
public final class Batcher<T> implements AutoCloseable {
    private final LinkedBlockingQueue<Waiting<T>> queue = new LinkedBlockingQueue<>();
    private final Consumer<List<T>> work;
    private final int most;
    private final Thread thread;

    private Batcher(String name, int most, Consumer<List<T>> work) {
        this.work = work;
        this.most = most;
        thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /// @param most how many items one batch takes at the most
    /// @param work does a whole batch, or throws and has done nothing
    public static <T> Batcher<T> start(String name, int most, Consumer<List<T>> work) {
        var batcher = new Batcher<>(name, most, work);
        batcher.thread.start();
        return batcher;
    }

    /// Returns when the batch that `item` was in is done.
    ///
    /// @throws RuntimeException what the batch threw
    public void submit(T item) {
        var waiting = new Waiting<>(item, new CompletableFuture<Boolean>());
        queue.add(waiting);
        try {
            waiting.done().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        var batch = new ArrayList<Waiting<T>>(most);
        try {
            while (true) {
                batch.add(queue.take());
                queue.drainTo(batch, most - 1);
                flush(batch);
                batch.clear();
            }
        } catch (InterruptedException closed) {
            batch.addAll(queue);
            batch.forEach(waiting -> waiting.done().completeExceptionally(new IllegalStateException("Stopping")));
        }
    }

    private void flush(List<Waiting<T>> batch) {
        try {
            work.accept(batch.stream().map(Waiting::item).toList());
            batch.forEach(waiting -> waiting.done().complete(true));
        } catch (RuntimeException failure) {
            batch.forEach(waiting -> waiting.done().completeExceptionally(failure));
        }
    }

    private record Waiting<T>(T item, CompletableFuture<Boolean> done) {}
}
