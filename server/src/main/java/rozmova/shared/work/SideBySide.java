package rozmova.shared.work;

import java.util.concurrent.Semaphore;

/// Tasks that a work begins and does not wait for, such as calls to platforms: so many run at once and no more, each in
/// a thread of its own.
public final class SideBySide {
    private final String name;
    private final Semaphore free;
    private final Bell bell;

    /// @param name of the threads
    /// @param most how many run at once
    public SideBySide(String name, int most) {
        this(name, most, new Bell());
    }

    /// @param name of the threads
    /// @param most how many run at once
    /// @param bell rings whenever there is room for another one
    public SideBySide(String name, int most, Bell bell) {
        this.name = name;
        this.bell = bell;
        free = new Semaphore(most);
    }

    /// How many more may run now. Only the one thread that asks begins tasks, so that there is still as much room when
    /// it does.
    public int room() {
        return free.availablePermits();
    }

    /// Begins `task`, at once if there is [#room()].
    public void start(Runnable task) {
        free.acquireUninterruptibly();
        var ignored = Thread.ofVirtual().name(name).start(() -> {
            try {
                task.run();
            } finally {
                free.release();
                bell.ring();
            }
        });
    }
}
