package rozmova.channel.meta;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Meta tells in headers how much of the allowed calls is used up, in percent.
final class GraphUsage {
    private static final Logger LOG = Logger.getLogger(GraphUsage.class);
    private static final List<String> HEADERS = List.of("X-App-Usage", "X-Page-Usage", "X-Business-Use-Case-Usage");
    private static final Pattern PERCENT =
            Pattern.compile("\"(?:call_count|total_cputime|total_time)\"\\s*:\\s*(\\d{1,6})");
    private static final Pattern MINUTES = Pattern.compile("\"estimated_time_to_regain_access\"\\s*:\\s*(\\d{1,6})");
    private static final int HIGH = 80;
    private static final Duration SAID_AGAIN_AFTER = Duration.ofMinutes(5);
    private static final AtomicLong SAID_AT = new AtomicLong(System.nanoTime() - SAID_AGAIN_AFTER.toNanos());

    private GraphUsage() {}

    /// Warns, now and then, before Meta begins to refuse.
    static void watch(HttpResponse<?> response) {
        var percent = most(PERCENT, response);
        var said = SAID_AT.get();
        var now = System.nanoTime();
        if (percent > HIGH && now - said >= SAID_AGAIN_AFTER.toNanos() && SAID_AT.compareAndSet(said, now)) {
            LOG.warnf("Meta's limit of calls is used up to %d %%; at 100 it refuses", percent);
        }
    }

    /// Until calls are allowed again, null when it is not told.
    static @Nullable Duration pause(HttpResponse<?> response) {
        var minutes = most(MINUTES, response);
        return minutes > 0 ? Duration.ofMinutes(minutes) : null;
    }

    private static long most(Pattern number, HttpResponse<?> response) {
        return HEADERS.stream()
                .flatMap(header -> response.headers().allValues(header).stream())
                .flatMap(value -> number.matcher(value).results())
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
    }
}
