package rozmova.log.export;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.http.RateLimit;
import rozmova.staff.Agent;
import rozmova.staff.Audit;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// A file that leaves while it is made.
@Path("/api/v1/projects/{project}/log/export")
@RunOnVirtualThread
final class StreamResource {
    private static final Logger LOG = Logger.getLogger(StreamResource.class);

    /// Each holds a connection to the database for as long as its reader takes; others wait for their turn.
    private static final int SIDE_BY_SIDE = 4;

    private static final int OFTEN = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CurrentStaff staff;
    private final Wishes wishes;
    private final Exporting exporting;
    private final Database database;
    private final Audit audit;
    private final InstantSource clock;
    private final RateLimit limit;
    private final Semaphore turn = new Semaphore(SIDE_BY_SIDE, true);

    StreamResource(
            CurrentStaff staff,
            Wishes wishes,
            Exporting exporting,
            Database database,
            Audit audit,
            InstantSource clock) {
        this.staff = staff;
        this.wishes = wishes;
        this.exporting = exporting;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        limit = new RateLimit(clock, OFTEN, WINDOW);
    }

    /// The rows of the filter, or their messages, as a file.
    @GET
    @Uncompressed
    public Response stream(
            @PathParam("project") long project, @Context UriInfo uri, @Context HttpServerRequest request) {
        var agent = staff.in(project, Permission.EXPORT);
        var wish = wishes.of(project, uri.getQueryParameters());
        limit.count(project + "/" + agent.id());
        var query = uri.getRequestUri().getRawQuery();
        var entry = database.write(transaction ->
                audit.note(transaction, agent, "log-exported", wish.details(query == null ? "" : query)));
        StreamingOutput body = out -> send(new Order(agent, wish, entry), request, out);
        return FileAnswer.of(body, wish.format(), wish.fileName(clock.instant()));
    }

    private void send(Order order, HttpServerRequest request, OutputStream out) {
        var watch = new Watch(rows -> {});
        // The browser may go while the database still looks for the first row; nobody would notice by writing.
        request.connection().closeHandler(gone -> Thread.startVirtualThread(watch::end));
        turn.acquireUninterruptibly();
        @Nullable RuntimeException failure = null;
        try {
            exporting.write(order.agent(), order.wish(), watch, out);
        } catch (RuntimeException broken) {
            failure = broken;
        } finally {
            turn.release();
        }
        complete(order, watch.rows(), failure == null);
        if (failure != null) {
            abort(request, watch, failure);
        }
    }

    /// What was sent so far must not look like a whole file: the connection ends before the answer does.
    private static void abort(HttpServerRequest request, Watch watch, RuntimeException failure) {
        if (!watch.ended()) {
            LOG.warnf(failure, "A file was not sent as a whole, after %d rows", watch.rows());
        }
        if (request.response().headWritten()) {
            if (request.version() == HttpVersion.HTTP_2) {
                request.response().reset();
            } else {
                // Waited for: what comes after this would end the answer in good order.
                request.connection()
                        .close()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
            }
        }
        throw failure;
    }

    private void complete(Order order, long rows, boolean whole) {
        database.run(transaction ->
                audit.complete(transaction, order.agent(), order.entry(), Map.of("count", rows, "whole", whole)));
    }

    /// Who wants what.
    ///
    /// @param entry of the audit
    private record Order(Agent agent, Wish wish, long entry) {}
}
