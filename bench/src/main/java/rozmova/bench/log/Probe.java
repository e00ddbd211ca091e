package rozmova.bench.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.HdrHistogram.Histogram;
import rozmova.bench.web.KeptConnection;

/// Asks questions, the product and the database in turns, and looks at the clock.
final class Probe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MILLISECOND = 1e6;
    private static final long LONGEST = 600_000_000_000L;
    private static final int NOT_FOUND = 404;
    private static final int GOOD = 200;
    private static final int PAGE = 50;

    private final KeptConnection product;
    private final Connection database;
    private final String root;
    private final Effort effort;

    /// @param root of the project's part of the API
    Probe(KeptConnection product, Connection database, String root, Effort effort) {
        this.product = product;
        this.database = database;
        this.root = root;
        this.effort = effort;
    }

    /// Empty when the product has nothing at that address.
    ///
    /// @throws IllegalStateException when its answer is another one than the database's
    Optional<Answer> ask(Question question) throws IOException, SQLException {
        var asks = question.asks();
        for (var ask : asks.getFirst().same() ? asks : asks.subList(0, 1)) {
            if (!alike(ask)) {
                return Optional.empty();
            }
        }
        var ours = times(asks.size(), number -> get(asks.get(number).path(), OutputStream.nullOutputStream()));
        var bare = times(asks.size(), number -> {
            for (var part : asks.get(number).bare()) {
                var ignored = part.read(database);
            }
        });
        return Optional.of(new Answer(question, at(ours, 50), at(ours, 95), at(bare, 50), at(bare, 95)));
    }

    /// Asks without a clock; what is not there yet is no failure.
    void touch(Ask ask) throws IOException {
        var ignored = product.get(root + ask.path(), OutputStream.nullOutputStream());
    }

    private boolean alike(Ask ask) throws IOException, SQLException {
        var body = new ByteArrayOutputStream();
        var status = product.get(root + ask.path(), body);
        if (status == NOT_FOUND) {
            return false;
        }
        if (status != GOOD) {
            throw new IllegalStateException(
                    "%s answers %d: %s".formatted(ask.path(), status, body.toString(StandardCharsets.UTF_8)));
        }
        if (ask.same()) {
            var rows = JSON.readTree(body.toByteArray()).path("rows");
            var ours = StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.path("id").asText())
                    .toList();
            var theirs =
                    ask.bare().getFirst().read(database).stream().limit(PAGE).toList();
            if (ours.size() < theirs.size() || !ours.subList(0, theirs.size()).equals(theirs)) {
                throw new IllegalStateException("%s shows %s, the database %s".formatted(ask.path(), ours, theirs));
            }
        }
        return true;
    }

    private void get(String path, OutputStream into) throws IOException {
        var status = product.get(root + path, into);
        if (status != GOOD) {
            throw new IllegalStateException(path + " answers " + status);
        }
    }

    private Histogram times(int variants, Work work) throws IOException, SQLException {
        var warm = System.nanoTime();
        for (var run = 0;
                run < effort.warmUp()
                        && System.nanoTime() - warm < effort.longest().toNanos();
                run++) {
            work.run(run % variants);
        }
        var times = new Histogram(LONGEST, 3);
        var begin = System.nanoTime();
        for (var run = 0;
                run < effort.runs()
                        && (run < effort.least()
                                || System.nanoTime() - begin < effort.longest().toNanos());
                run++) {
            var from = System.nanoTime();
            work.run(run % variants);
            times.recordValue(System.nanoTime() - from);
        }
        return times;
    }

    private static double at(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / MILLISECOND;
    }

    /// One of several variants.
    private interface Work {
        void run(int variant) throws IOException, SQLException;
    }
}
