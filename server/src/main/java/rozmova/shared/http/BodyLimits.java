package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/// How much anybody may send: files up to the server's limit, everything else a mebibyte, and its length must be told
/// first. So a stranger cannot fill the memory before we know who he is.
@Singleton
final class BodyLimits {
    private static final int EARLY = 90;
    private static final long MOST = 1 << 20;
    private static final Pattern FILES = Pattern.compile("/api/v1/projects/\\d+/files");
    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (FILES.matcher(context.normalizedPath()).matches()) {
            context.next();
        } else if (length == null && headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            refuse(context, LENGTH_REQUIRED);
        } else if (length != null && (!length.matches("\\d{1,18}") || Long.parseLong(length) > MOST)) {
            refuse(context, TOO_LARGE);
        } else {
            context.next();
        }
    }

    /// What is still on its way is not read: the connection ends with the answer.
    private static void refuse(RoutingContext context, int status) {
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .setStatusCode(status)
                .end();
    }
}
