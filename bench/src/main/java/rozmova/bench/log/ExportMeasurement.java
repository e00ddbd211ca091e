package rozmova.bench.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.PGConnection;
import rozmova.bench.log.ExportQuestions.Wanted;
import rozmova.bench.measure.Cpu;
import rozmova.bench.measure.Figures;

/// Files of the log beside COPY of the same rows: how fast, how much memory, and whether all rows are there.
final class ExportMeasurement {
    private static final double SECOND = 1e9;
    private static final double MEBIBYTE = 1 << 20;
    private static final double MEMORY = 64;
    private static final int GOOD = 200;
    private static final int NOT_KNOWN = 422;
    private static final int HEADING = 1;

    private final Scene scene;
    private final Figures figures = new Figures("rows", "ours", "limit", "ratio", "we owe", "RSS", "heap", "");

    ExportMeasurement(Scene scene) {
        this.scene = scene;
    }

    /// @throws IllegalStateException when a file has other rows than the database
    void run() throws IOException, InterruptedException, SQLException {
        var begin = Cpu.until(scene.product());
        for (var wanted : new ExportQuestions(scene.facts()).all()) {
            measure(wanted);
        }
        figures.print(
                "Files, %,d conversations (limit: COPY of the same select; memory of the product above idle, ≤ %.0f MiB)"
                        .formatted(scene.facts().count(), MEMORY));
        System.out.println("  processor time of load and limit + product + PostgreSQL: "
                + Cpu.until(scene.product()).since(begin));
    }

    private void measure(Wanted wanted) throws IOException, InterruptedException, SQLException {
        // One run does not count: the first one to read has to fetch from the disk.
        copy(wanted.copy());
        var limit = copy(wanted.copy());
        var status = scene.http().get(scene.root() + wanted.path(), OutputStream.nullOutputStream());
        if (status == NOT_KNOWN) {
            System.out.println("The product writes no " + wanted.path());
            return;
        }
        Taken ours;
        Peak.Reading memory;
        try (var peak = Peak.of(scene.product())) {
            ours = wanted.sheet() ? sheet(wanted.path()) : csv(wanted.path());
            memory = peak.above();
        }
        if (ours.rows != limit.rows) {
            throw new IllegalStateException("%s: %,d rows of %,d".formatted(wanted.name(), ours.rows, limit.rows));
        }
        print(wanted, ours, limit, memory);
    }

    private void print(Wanted wanted, Taken ours, Taken limit, Peak.Reading memory) {
        var kept = ours.perSecond() >= wanted.share() * limit.perSecond()
                && ours.perSecond() >= wanted.rows()
                && memory.resident() <= MEMORY;
        figures.add(
                wanted.name(),
                String.format(Locale.ROOT, "%,d", ours.rows),
                ours.speed(),
                limit.speed(),
                Figures.ratio(ours.perSecond(), limit.perSecond()),
                wanted.share() > 0 ? "≥ " + wanted.share() : "≥ " + Figures.perSecond(wanted.rows()),
                Figures.mebibytes(memory.resident()),
                Figures.mebibytes(memory.heap()),
                kept ? "" : "missed");
    }

    private Taken csv(String path) throws IOException {
        var rows = new CsvRows();
        var begin = System.nanoTime();
        get(path, rows);
        return new Taken(rows.rows() - HEADING, rows.bytes(), System.nanoTime() - begin);
    }

    private Taken sheet(String path) throws IOException {
        var workbook = Files.createTempFile("rozmova-bench-", ".xlsx");
        try {
            var begin = System.nanoTime();
            try (var into = Files.newOutputStream(workbook)) {
                get(path, into);
            }
            var time = System.nanoTime() - begin;
            return new Taken(SheetRows.of(workbook) - HEADING, Files.size(workbook), time);
        } finally {
            Files.delete(workbook);
        }
    }

    private void get(String path, OutputStream into) throws IOException {
        var status = scene.http().get(scene.root() + path, into);
        if (status != GOOD) {
            throw new IllegalStateException(path + " answers " + status);
        }
    }

    private Taken copy(String sql) throws IOException, SQLException {
        var rows = new CsvRows();
        var begin = System.nanoTime();
        scene.database().unwrap(PGConnection.class).getCopyAPI().copyOut(sql, rows);
        return new Taken(rows.rows(), rows.bytes(), System.nanoTime() - begin);
    }

    private record Taken(long rows, long bytes, long nanoseconds) {
        double perSecond() {
            return rows * SECOND / nanoseconds;
        }

        String speed() {
            var megabytes = String.format(Locale.ROOT, "%.0f MiB/s", bytes / MEBIBYTE * SECOND / nanoseconds);
            return Figures.perSecond(perSecond()) + ", " + megabytes;
        }
    }
}
