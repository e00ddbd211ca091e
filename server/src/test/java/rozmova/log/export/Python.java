package rozmova.log.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Python's own reader of CSV, which never saw our writer.
final class Python {
    private static final String PROGRAM = """
            import csv, json, sys
            with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file, delimiter=sys.argv[2], strict=True))
            sys.stdout.buffer.write(json.dumps(rows).encode("ascii"))
            """;

    private static final boolean THERE = found();

    private Python() {}

    /// The cells of a file, row by row. The test is skipped where there is no Python; never where CI runs.
    static List<List<String>> read(byte[] csv, char delimiter) {
        assumeTrue(
                THERE || System.getenv("CI") != null,
                "Install the package python3: it reads the CSV files as others do");
        try {
            var file = Files.createTempFile("export-", ".csv");
            try {
                Files.write(file, csv);
                return rows(file, delimiter);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<List<String>> rows(Path file, char delimiter) throws IOException {
        var process = new ProcessBuilder("python3", "-c", PROGRAM, file.toString(), String.valueOf(delimiter))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ObjectMapper().readValue(answer, new TypeReference<>() {});
    }

    private static boolean found() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
