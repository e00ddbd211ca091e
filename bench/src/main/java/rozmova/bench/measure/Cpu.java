package rozmova.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Processor time in seconds. The product, its database and we share the machine: only by looking at each can a limit
/// of the product be told from one of the measurement.
public record Cpu(double load, double server, double database) {
    /// Linux counts processor time in hundredths of a second, whatever the clock of the kernel is.
    private static final double TICKS = 100;

    private static final int OWN = 11;
    private static final int WAITED_FOR = 15;

    /// What was used until now by us, the product and its database.
    public static Cpu until(Product product) throws IOException {
        return new Cpu(used(List.of(ProcessHandle.current())), used(product.java()), used(product.postgres()));
    }

    /// What was used from then on.
    public Cpu since(Cpu earlier) {
        return new Cpu(load - earlier.load, server - earlier.server, database - earlier.database);
    }

    /// Microseconds of all three for each of so many events.
    public String perEvent(long events) {
        return String.format(
                Locale.ROOT,
                "%.0f + %.0f + %.0f µs",
                load / events * 1e6,
                server / events * 1e6,
                database / events * 1e6);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f + %.1f + %.1f s", load, server, database);
    }

    private static double used(List<ProcessHandle> processes) throws IOException {
        var ticks = 0L;
        for (var process : processes) {
            try {
                ticks += ticks(Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat")));
            } catch (NoSuchFileException ended) {
                // Its parent has waited for it and counts its time.
            }
        }
        return ticks / TICKS;
    }

    /// The process's own time, and that of children that have ended.
    static long ticks(String stat) {
        // The name stands in brackets and may contain anything, brackets too.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        var ticks = 0L;
        for (var field = OWN; field < WAITED_FOR; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }
}
