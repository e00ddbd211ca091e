package rozmova.sandbox.net;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A lock that tells those who wait for a change of what it guards whenever it is let go.
public final class WatchedLock {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();

    /// Does the work while nobody else holds the lock.
    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            change.signalAll();
            lock.unlock();
        }
    }

    /// Waits until the condition, asked under the lock, holds; false when it did not within the time.
    public boolean await(BooleanSupplier condition, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = change.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
