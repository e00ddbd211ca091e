package rozmova.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Test classes that are made to fail after they have started something. [LeftBehindTest] runs them.
final class FailingClasses {
    private static final List<ProcessHandle> STARTED = new ArrayList<>();

    private FailingClasses() {}

    /// All that they have started.
    static List<ProcessHandle> started() {
        return List.copyOf(STARTED);
    }

    private static Child start() {
        try {
            var output = Files.createTempFile(Path.of(System.getProperty("rozmova.scratch")), "failing", ".log");
            var child = Child.start("what nobody ends", new ProcessBuilder("sleep", "3600"), output);
            STARTED.add(child.handle());
            return child;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fail() {
        throw new AssertionError("made to fail");
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class InTheConstructor {
        private final Child child = start();

        InTheConstructor() {
            fail();
        }

        @Test
        void never_comes_to_this() {
            child.close();
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class BeforeAll {
        private final Child child = start();

        @org.junit.jupiter.api.BeforeAll
        void prepare() {
            fail();
        }

        @Test
        void never_comes_to_this() {
            child.close();
        }
    }

    static class InATest {
        private final Child child = start();

        @Test
        void fails() {
            fail();
            child.close();
        }
    }
}
