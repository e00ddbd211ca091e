package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice Calc: opens a file as people do, and says what it has in its cells.
final class Calc {
    /// Comma, double quotes, UTF-8, from the first line on; quoted cells are texts.
    private static final String FORM = "Text - txt - csv (StarCalc):44,34,76,1,,0,true,";

    private static final boolean THERE = Arrays.stream(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));

    private Calc() {}

    /// The cells of a file, row by row. The test is skipped where there is no LibreOffice; never where CI runs.
    ///
    /// @param ending `csv`, with commas, or `xlsx`
    static List<List<String>> read(byte[] file, String ending) {
        assumeTrue(
                THERE || System.getenv("CI") != null,
                "Install the package libreoffice-calc-nogui: it opens the files as others do");
        try {
            var folder = Files.createTempDirectory("calc-");
            try {
                var given = folder.resolve("export." + ending);
                Files.write(given, file);
                convert(folder, given);
                return Python.read(Files.readAllBytes(folder.resolve("read").resolve("export.csv")), ',');
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// With a profile of its own: another LibreOffice may be running on this machine.
    private static void convert(Path folder, Path given) throws IOException {
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        given.toString().endsWith(".csv") ? "--infilter=" + FORM + "false" : "--norestore",
                        "--convert-to",
                        "csv:" + FORM + "true,false",
                        "--outdir",
                        folder.resolve("read").toString(),
                        given.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES))
                    .as("LibreOffice ends")
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            // The command is a script; the program itself is its child.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
