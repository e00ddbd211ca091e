package rozmova.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What processes hold in memory, in MiB.
///
/// @param resident every page that is mapped; what processes share counts for each
/// @param proportional what they share is divided among them, so that sums are right
public record Memory(double resident, double proportional) {
    private static final double KIB = 1_024;

    /// Of all of them together. Processes that end meanwhile count nothing.
    public static Memory of(List<ProcessHandle> processes) throws IOException {
        var resident = 0.0;
        var proportional = 0.0;
        for (var process : processes) {
            var file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            if (Files.isReadable(file) && process.isAlive()) {
                for (var line : Files.readAllLines(file)) {
                    if (line.startsWith("Rss:")) {
                        resident += mebibytes(line);
                    } else if (line.startsWith("Pss:")) {
                        proportional += mebibytes(line);
                    }
                }
            }
        }
        return new Memory(resident, proportional);
    }

    /// A process with all its children.
    static List<ProcessHandle> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .toList();
    }

    private static double mebibytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) / KIB;
    }
}
