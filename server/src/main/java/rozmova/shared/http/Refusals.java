package rozmova.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jboss.logging.Logger;
import rozmova.shared.secret.RandomToken;

/// Problems for requests that no route has seen, or will see.
@Singleton
final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int FIRST = -1_000;
    private static final int SERVER_ERROR = 500;

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::failed);
    }

    /// Answers, unless an answer is on its way.
    void send(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.TYPE);
        if (problem.endsConnection()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(text(problem));
        }
    }

    /// What the framework refuses before or beside the routes: no usable `Host`, an address without a slash.
    private void failed(RoutingContext context) {
        var status = context.statusCode() < 400 ? SERVER_ERROR : context.statusCode();
        if (status < SERVER_ERROR) {
            send(context, Problem.ofFramework(status));
            return;
        }
        if (context.response().ended() || isUnheard(context)) {
            return;
        }
        var incident = RandomToken.create(6);
        LOG.errorf(context.failure(), "Incident %s", incident);
        if (context.response().headWritten()) {
            // Half an answer must not look like a whole one.
            context.request().connection().close();
        } else {
            send(context, Problem.internal(incident));
        }
    }

    /// Whether the failure is only that the caller went away before the answer: no fault of ours.
    private static boolean isUnheard(RoutingContext context) {
        return context.response().closed() && context.failure() instanceof IOException;
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(ProblemDetails.of(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
