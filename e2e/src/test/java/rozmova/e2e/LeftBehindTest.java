package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Whatever becomes of a start, of a test, or of the whole run, no process that it has started outlives it.
class LeftBehindTest {
    @Test
    void a_product_that_cannot_start_ends_with_its_database() throws IOException {
        var name = "taken-" + System.nanoTime();
        try (var taken = new ServerSocket(Product.freePort())) {
            assertThatThrownBy(() -> Product.start(Map.of(), name, taken.getLocalPort()))
                    .hasMessageContaining("the product ended")
                    .hasMessageContaining("already bound: " + taken.getLocalPort())
                    .hasMessageContaining("ROZMOVA_PORT");
        }

        assertThat(processes(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FailingClasses.InTheConstructor.class,
                FailingClasses.BeforeAll.class,
                FailingClasses.InATest.class
            })
    void a_test_class_that_fails_ends_what_it_has_started(Class<?> failing) {
        var summary = new SummaryGeneratingListener();
        try (var session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(failing))
                                    .build(),
                            summary);
        }

        assertThat(summary.getSummary().getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getException()).hasMessage("made to fail"));
        assertThat(FailingClasses.started()).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a_run_that_is_killed_leaves_neither_product_nor_database() throws IOException {
        var name = "killed-run-" + System.nanoTime();
        var run = Child.start("the run", run(name), Files.createTempFile(scratch(), "run", ".log"));
        run.awaitWords("that its product is up", said -> said.contains(KilledRun.READY));
        assertThat(processes(name)).hasSizeGreaterThan(1);

        run.kill();

        var ignored = Eventually.see("the end of all that it started", () -> processes(name), List::isEmpty);
    }

    private static ProcessBuilder run(String name) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Drozmova.server=" + System.getProperty("rozmova.server"),
                "-Drozmova.scratch=" + scratch(),
                KilledRun.class.getName(),
                name);
    }

    private static Path scratch() {
        return Path.of(System.getProperty("rozmova.scratch"));
    }

    /// The processes that use the data directory of this name: the product has it in its environment, and so has its
    /// database.
    private static List<ProcessHandle> processes(String name) {
        return ProcessHandle.allProcesses()
                .filter(process -> tells(process, "environ", name) || tells(process, "cmdline", name + "/"))
                .toList();
    }

    private static boolean tells(ProcessHandle process, String file, String text) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file), StandardCharsets.ISO_8859_1)
                    .contains(text);
        } catch (IOException ended) {
            return false;
        }
    }
}
