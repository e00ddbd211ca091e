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
import java.util.stream.Stream;

/// Python's own reader of CSV, which never saw our writer.
final class Python {
    private static final String PROGRAM = """
            import csv, json, sys
            with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file, delimiter=sys.argv[2], strict=True))
            sys.stdout.buffer.write(json.dumps(rows).encode("ascii"))
            """;

    private static final String SHEET = """
            import json, openpyxl, sys
            sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
            rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
            sys.stdout.buffer.write(json.dumps(rows).encode("ascii"))
            """;

    private static final boolean THERE = found("python3", "--version");

    /// The packages of the system belong to the system's own Python, which need not be the first one.
    private static final String WITH_OPENPYXL = Stream.of("python3", "/usr/bin/python3")
            .filter(python -> found(python, "-c", "import openpyxl"))
            .findFirst()
            .orElse("");

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
        return answer("python3", "-c", PROGRAM, file.toString(), String.valueOf(delimiter));
    }

    private static List<List<String>> answer(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ObjectMapper().readValue(answer, new TypeReference<>() {});
    }

    /// The cells of a workbook's first sheet, row by row, as openpyxl reads them. The test is skipped where there is no
    /// openpyxl; never where CI runs.
    static List<List<String>> cells(byte[] workbook) {
        assumeTrue(
                !WITH_OPENPYXL.isEmpty() || System.getenv("CI") != null,
                "Install the package python3-openpyxl: it reads the workbooks as others do");
        try {
            var file = Files.createTempFile("export-", ".xlsx");
            try {
                Files.write(file, workbook);
                return answer(WITH_OPENPYXL, "-c", SHEET, file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean found(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
