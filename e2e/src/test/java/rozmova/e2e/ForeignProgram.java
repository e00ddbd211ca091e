package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;

/// A program below `foreign/`, built on a library that others wrote. It takes commands by lines, and answers by lines
/// of JSON.
final class ForeignProgram implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// Far beyond the time after which a program itself gives up waiting, and says so.
    private static final long PATIENCE_SECONDS = 600;
    private static final String END = "";

    private final String script;
    private final Path complaints;
    private final Process process;
    private final Child child;
    private final Writer input;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ForeignProgram(String script, Object... arguments) throws IOException {
        this.script = script;
        var scratch = Files.createDirectories(Path.of(System.getProperty("rozmova.scratch")));
        complaints = Files.createTempFile(scratch, "foreign", ".log");
        var command = new ArrayList<>(List.of("node", script));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        process = new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("rozmova.foreign")).toFile())
                .redirectError(complaints.toFile())
                .start();
        child = Child.of(script, process, complaints);
        input = process.outputWriter();
        Thread.ofVirtual().start(this::listen);
    }

    /// Starts `foreign/<script>`.
    static ForeignProgram start(String script, Object... arguments) {
        try {
            return new ForeignProgram(script, arguments);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Runs a program that only checks, and shows each of its checks as a test; the last one is that it came to its
    /// end.
    static List<DynamicTest> checks(String script, Object... arguments) {
        var tests = new ArrayList<DynamicTest>();
        try (var program = start(script, arguments)) {
            for (var line = program.next(); !line.path("done").asBoolean(); line = program.next()) {
                var name = line.path("check").asText();
                var problem = line.path("problem").textValue();
                tests.add(dynamicTest(name, () -> assertThat(problem).as(name).isNull()));
            }
            assertThat(tests).as("checks of " + script).isNotEmpty();
        } catch (AssertionError brokenOff) {
            tests.add(dynamicTest(script + " comes to its end", () -> {
                throw brokenOff;
            }));
        }
        return tests;
    }

    /// What it says next.
    JsonNode next() {
        try {
            var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError(
                        script + (line == null ? " says nothing:\n" : " broke off:\n") + Files.readString(complaints));
            }
            return JSON.readTree(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Tells it something.
    void tell(String line) {
        try {
            input.write(line + "\n");
            input.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        child.close();
    }

    private void listen() {
        try (var output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            // It was stopped while it spoke.
        } finally {
            lines.add(END);
        }
    }
}
