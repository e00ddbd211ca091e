package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;

/// How much anybody may send, and how slowly: files up to the server's limit, everything else a mebibyte, counted
/// while it is read. So a stranger can fill neither the memory nor our patience before we know who they are.
@Singleton
final class BodyLimits {
    /// How many bytes the body of a request may have; missing where the route itself counts.
    static final String LIMIT = "rozmova.body-limit";

    static final long MOST = 1 << 20;

    private static final int EARLY = 90;
    private static final Pattern FILES = Pattern.compile("/api/v1/projects/\\d+/files");
    private static final long LOOK_MILLIS = 1_000;

    /// How long we still read what is on its way when we refuse: a connection that is closed with unread bytes loses
    /// the answer.
    private static final long DROP_MILLIS = 2_000;

    private final Refusals refusals;
    private final InstantSource clock;

    BodyLimits(Refusals refusals, InstantSource clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length == null && !headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.next();
            return;
        }
        context.addEndHandler(done -> drop(context));
        var isFile = FILES.matcher(context.normalizedPath()).matches();
        if (isFile) {
            wait(context, BodyPace.FILE);
        } else if (length != null && (!length.matches("\\d{1,18}") || Long.parseLong(length) > MOST)) {
            refusals.send(context, tooLarge());
        } else {
            context.put(LIMIT, MOST);
            wait(context, BodyPace.SMALL);
        }
    }

    static Problem tooLarge() {
        return Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "body-too-large", "A body may have 1 MiB; send less");
    }

    /// Lets the route read, and looks from time to time how the body comes in.
    private void wait(RoutingContext context, BodyPace pace) {
        var request = context.request();
        var begin = clock.instant();
        var timer = context.vertx().setPeriodic(LOOK_MILLIS, tick -> {
            if (request.isEnded()) {
                context.vertx().cancelTimer(tick);
            } else if (tooSlow(request, begin, pace)) {
                context.vertx().cancelTimer(tick);
                giveUp(context);
            }
        });
        context.addEndHandler(done -> context.vertx().cancelTimer(timer));
        context.next();
    }

    private boolean tooSlow(HttpServerRequest request, Instant begin, BodyPace pace) {
        return pace.tooSlow(Duration.between(begin, clock.instant()), request.bytesRead());
    }

    /// The reader of the body learns of it when the connection ends.
    private void giveUp(RoutingContext context) {
        refusals.send(
                context,
                Problem.of(Status.REQUEST_TIMEOUT, "body-too-slow", "The body came in too slowly; send it again"));
        if (!context.response().ended()) {
            context.request().connection().close();
        }
    }

    private static void drop(RoutingContext context) {
        var request = context.request();
        var closes = context.response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true);
        if (request.isEnded() && !closes) {
            return;
        }
        request.resume();
        context.vertx().setTimer(DROP_MILLIS, late -> {
            if (closes || !request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
