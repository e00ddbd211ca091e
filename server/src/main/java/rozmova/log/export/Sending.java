package rozmova.log.export;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Audit;

/// Sends a file while it is made. Whatever becomes of its reader, connection and turn are free again soon after.
@Singleton
final class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final String WHOLE = "whole";
    private static final String FAILED = "failed";
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Exporting exporting;
    private final ExportsInProgress inProgress;
    private final Turns turns;
    private final Database database;
    private final Audit audit;
    private final MeterRegistry meters;

    Sending(
            Exporting exporting,
            ExportsInProgress inProgress,
            Turns turns,
            Database database,
            Audit audit,
            MeterRegistry meters) {
        this.exporting = exporting;
        this.inProgress = inProgress;
        this.turns = turns;
        this.database = database;
        this.audit = audit;
        this.meters = meters;
    }

    /// What an agent wants sent. That they wanted it stands in the audit from now on, whatever becomes of it.
    ///
    /// @param query filter and order as they were given
    Order order(Agent agent, ExportRequest request, String query) {
        var entry =
                database.write(transaction -> audit.note(transaction, agent, "log-exported", request.details(query)));
        return new Order(agent, request, entry);
    }

    /// Sends all of it, or ends the connection of whoever has got a part already.
    ///
    /// @throws Problem 429 or 503 when it could not even begin
    void send(Order order, RoutingContext routing, OutputStream out) {
        try (var progress = inProgress.open(rows -> true)) {
            var reader = Reader.of(routing, progress);
            try {
                write(order, progress, reader.through(out));
            } catch (RuntimeException failure) {
                // Whoever writes may notice that the reader is gone before we are told.
                var ending = progress.ended() == null && reader.gone() ? Ending.CANCELLED : progress.ended();
                if (reader.began()) {
                    reader.hangUp();
                }
                complete(order, progress.rows(), ending == null ? FAILED : ending.word());
                throw told(ending, progress.rows(), failure);
            }
            complete(order, progress.rows(), WHOLE);
        }
    }

    private void write(Order order, ExportProgress progress, OutputStream out) {
        turns.await(progress, () -> exporting.write(order.agent(), order.request(), progress, out));
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void complete(Order order, long rows, String outcome) {
        meters.counter("rozmova.exports.streamed", "outcome", outcome).increment();
        var whole = outcome.equals(WHOLE);
        var details = new HashMap<String, Object>(Map.of("count", rows, "whole", whole));
        if (!whole) {
            details.put("ended", outcome);
        }
        database.run(transaction -> audit.complete(transaction, order.agent(), order.entry(), details));
    }

    /// What a reader learns who has got nothing yet. The log learns of everything but that somebody went away.
    private static RuntimeException told(@Nullable Ending ending, long rows, RuntimeException failure) {
        if (ending == null) {
            LOG.warnf(failure, "A file was not sent as a whole, after %d rows", rows);
            return failure;
        }
        if (ending != Ending.CANCELLED) {
            LOG.warnf("A file was not sent as a whole, after %d rows: %s", rows, ending.word());
        }
        return switch (ending) {
            case BUSY ->
                Problem.tooMany(
                        "downloads-busy",
                        "As many files as may be are being sent; try again, or ask for it in the background",
                        AGAIN);
            case TOO_LONG ->
                Problem.of(
                        Status.SERVICE_UNAVAILABLE,
                        "export-too-long",
                        "No file may take longer than an hour; ask for a shorter time");
            case CANCELLED, SLOW -> Problem.of(Status.REQUEST_TIMEOUT, "reader-gone", "Nobody reads this file");
        };
    }

    /// Who wants what.
    ///
    /// @param entry of the audit
    record Order(Agent agent, ExportRequest request, long entry) {}
}
