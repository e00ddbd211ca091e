package rozmova.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Failures;
import rozmova.shared.secret.RandomToken;

/// Every error leaves as problem details, also those that the framework finds.
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int SERVER_ERROR = 500;
    private static final int NO_ROOM = 507;

    @ServerExceptionMapper
    Response refused(Problem problem) {
        var response = respond(problem.status(), problem.code(), problem.getMessage(), problem.field());
        var wait = problem.retryAfter();
        if (wait != null) {
            response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response unreadable(JsonMappingException failure) {
        var path = failure.getPath();
        var field = path.isEmpty() ? null : path.getLast().getFieldName();
        return respond(422, "body-invalid", "The body does not fit: " + failure.getOriginalMessage(), field)
                .build();
    }

    /// As [#unreadable]: the framework has an answer of its own to this subclass, without a body.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    Response broken(JsonProcessingException failure) {
        return respond(400, "body-broken", "The body is not JSON: " + failure.getOriginalMessage(), null)
                .build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonMappingException mapping) {
            return unreadable(mapping);
        }
        if (failure.getCause() instanceof JsonProcessingException parsing) {
            return broken(parsing);
        }
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        var reason = failure.getResponse().getStatusInfo().getReasonPhrase();
        return respond(status, reason.toLowerCase(Locale.ROOT).replace(' ', '-'), reason, null)
                .build();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure) {
        if (Failures.passing(failure)) {
            LOG.warnf("The database was away: %s", failure.getMessage());
            return respond(503, "try-again", "The database is away for a moment; nothing was changed.", null)
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        var incident = RandomToken.create(6);
        LOG.errorf(failure, "Incident %s", incident);
        return respond(
                        SERVER_ERROR,
                        "internal",
                        "Something went wrong on our side; nothing was changed. The log names it " + incident + ".",
                        null)
                .build();
    }

    private static Response.ResponseBuilder respond(
            int status, String code, @Nullable String detail, @Nullable String field) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new ProblemDetails("about:blank", title(status), status, code, detail, field));
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return status == NO_ROOM ? "Insufficient Storage" : "Unprocessable Content";
    }
}
