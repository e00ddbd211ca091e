package rozmova.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A process of ours: it ends when we do, unless we are killed.
final class Child implements AutoCloseable {
    private static final int LAST_LINES = 20;
    /// A database writes down what it has before it ends, on a machine that may be busy.
    private static final int POLITE_MINUTES = 5;

    private final Process process;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Thread hook = new Thread(this::end, "end-child");

    /// @param lines hears every line of the output
    Child(ProcessBuilder command, Consumer<String> lines) throws IOException {
        process = command.redirectErrorStream(true).start();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            end();
            throw ending;
        }
        Thread.ofVirtual().start(() -> listen(lines));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return process.isAlive();
    }

    /// What it said last, to find out why it failed.
    String lastWords() {
        synchronized (lastLines) {
            return String.join("\n", lastLines);
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // This child is what runs now.
        }
    }

    private void end() {
        // Not Process.destroy, which closes the pipes at once: the process still has something to say.
        var ignored = handle().destroy();
        try {
            if (!process.waitFor(POLITE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Consumer<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lastLines) {
                    lastLines.add(line);
                    if (lastLines.size() > LAST_LINES) {
                        lastLines.remove();
                    }
                }
                lines.accept(line);
            }
        } catch (IOException failure) {
            if (process.isAlive()) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
