package rozmova.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rozmova.shared.database.Failures;
import rozmova.shared.secret.RandomToken;

/// Every error of a route leaves as problem details, also those that the framework finds; for the others, see
/// [Refusals].
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response refused(Problem problem) {
        var response = respond(problem);
        var wait = problem.retryAfter();
        if (wait != null) {
            response.header(HttpHeaders.RETRY_AFTER, wholeSeconds(wait));
        }
        if (problem.endsConnection()) {
            response.header("Connection", "close");
        }
        return response.build();
    }

    /// Rounded up: whoever waits as long as we said must not come too early.
    static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure) {
        return refused(JsonTrouble.of(failure));
    }

    /// As [#unreadable]: the framework has an answer of its own to this subclass, without a body.
    @ServerExceptionMapper
    Response misfit(JsonMappingException failure) {
        return unreadable(failure);
    }

    /// As [#unreadable], for the same reason.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    /// The sender went, or was sent away for being too slow.
    @ServerExceptionMapper
    Response cut(IOException failure) {
        LOG.infof("A body did not arrive as a whole: %s", failure.getMessage());
        return refused(Problem.of(Response.Status.BAD_REQUEST, "body-cut", "The body did not arrive as a whole"));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        var said = failure.getResponse();
        return said.getStatus() < 400
                ? said
                : respond(Problem.ofFramework(said.getStatus())).build();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure) {
        if (isCut(failure)) {
            return cut(new IOException(failure));
        }
        if (Failures.passing(failure)) {
            LOG.warnf("The database was away: %s", failure.getMessage());
            return respond(Problem.of(
                            Response.Status.SERVICE_UNAVAILABLE,
                            "try-again",
                            "The database is away for a moment; nothing was changed."))
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        var incident = RandomToken.create(6);
        LOG.errorf(failure, "Incident %s", incident);
        return respond(Problem.internal(incident)).build();
    }

    private static boolean isCut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    private static Response.ResponseBuilder respond(Problem problem) {
        return Response.status(problem.status()).type(ProblemDetails.TYPE).entity(ProblemDetails.of(problem));
    }
}
