package rozmova.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Ends what this run of tests has started and not ended itself, as soon as the run is over: also when it is killed,
/// and nothing else is left that could clean up. It is a process of its own that hears the run's end by the end of
/// its input.
final class Watchman {
    private static final Watchman OURS = new Watchman();

    private final Writer told;

    private Watchman() {
        try (var script = Watchman.class.getResourceAsStream("watchman.sh")) {
            if (script == null) {
                throw new IllegalStateException("watchman.sh is missing");
            }
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            // In a session of its own: a signal that kills the run with its whole group does not kill the watchman.
            told = new ProcessBuilder("setsid", "sh", "-c", text)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .outputWriter();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// From now on this process does not outlive the run.
    static void watch(Process process) {
        OURS.tell("process " + process.pid());
        var ignored = process.onExit().thenRun(() -> OURS.tell("ended " + process.pid()));
    }

    /// From now on no PostgreSQL outlives the run in this directory, whoever starts it there.
    static void watchDatabase(Path directory) {
        OURS.tell("database " + directory);
    }

    private synchronized void tell(String line) {
        try {
            told.write(line + "\n");
            told.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
