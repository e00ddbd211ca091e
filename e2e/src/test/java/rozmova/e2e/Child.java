package rozmova.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/// A process that a test has started. It ends with the test class at the latest, and with the run of tests, however
/// the run ends.
final class Child implements AutoCloseable {
    private final String name;
    private final Process process;
    private final Path output;

    private Child(String name, Process process, Path output) {
        this.name = name;
        this.process = process;
        this.output = output;
    }

    /// Starts it; what it says goes to the file.
    static Child start(String name, ProcessBuilder command, Path output) {
        try {
            Files.deleteIfExists(output);
            var process = command.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return of(name, process, output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Takes charge of a process that was started otherwise.
    ///
    /// @param output where it leaves its words, which count when it fails
    static Child of(String name, Process process, Path output) {
        Watchman.watch(process);
        return Belongings.keep(new Child(name, process, output));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean lives() {
        return process.isAlive();
    }

    /// The code with which it ended.
    int exitCode() {
        return process.exitValue();
    }

    /// All that it has said.
    String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Returns as soon as it has said what is wanted. It may take its time as long as it is at work; fails when it
    /// has ended without.
    void awaitWords(String awaited, Predicate<String> wanted) {
        var ignored = Eventually.see(
                awaited,
                () -> {
                    var traces = traces();
                    if (!traces.lives() && !wanted.test(traces.output())) {
                        throw new IllegalStateException("%s ended before this came: %s. It said:\n%s"
                                .formatted(name, awaited, traces.output()));
                    }
                    return traces;
                },
                traces -> wanted.test(traces.output()));
    }

    /// Asks it to end and returns when it has. One that does not is killed, and a failure.
    void stop() {
        // Not Process.destroy, which closes our ends of its pipes.
        var ignored = handle().destroy();
        awaitEnd();
    }

    /// Kills it with SIGKILL.
    void kill() {
        var ignored = handle().destroyForcibly();
        awaitEnd();
    }

    /// Returns when it has ended; it may take its time as long as it is at work.
    void awaitEnd() {
        try {
            var ignored = Eventually.see("the end of " + name, this::traces, traces -> !traces.lives());
        } finally {
            process.destroyForcibly();
            Belongings.letGo(this);
        }
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public String toString() {
        return name;
    }

    private Traces traces() {
        // In this order, so that its last words are not missed.
        var lives = lives();
        return new Traces(lives, process.info().totalCpuDuration().orElse(Duration.ZERO), output());
    }

    /// What shows that it is at work.
    private record Traces(boolean lives, Duration worked, String output) {
        @Override
        public String toString() {
            return "%s after %s of work, having said:\n%s".formatted(lives ? "alive" : "ended", worked, output);
        }
    }
}
