package rozmova.bench.load;

import java.time.Duration;

/// Tells on one line how far it is and how fast.
final class Progress {
    private static final double SECOND = 1e9;

    private final String done;
    private final long all;
    private final long begin = System.nanoTime();
    private long last;

    /// @param done what was done with each conversation
    Progress(String done, long all) {
        this.done = done;
        this.all = all;
    }

    void at(long count) {
        last = count;
        System.out.printf("\r%,d of %,d conversations %s, %,.0f/s ", count, all, done, perSecond());
    }

    /// The line is complete.
    void end() {
        System.out.printf(
                "in %d s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    private double perSecond() {
        return last * SECOND / Math.max(1, System.nanoTime() - begin);
    }
}
