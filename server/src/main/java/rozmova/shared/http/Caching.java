package rozmova.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/// What browsers and proxies may keep of our answers. It is said when an answer leaves, whoever made it: a route, a
/// refusal before it, or the server when there is no route. A route that knows better has said so by then.
@Singleton
final class Caching {
    private static final int EARLY = 100;
    private static final String NOTHING = "no-store";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final Set<String> PAGES = Set.of("/", "/index.html");
    /// For those who are signed in, and for those who have a signed address.
    private static final Pattern NOBODY_ELSES = Pattern.compile("/(api|media|hooks)/.*");

    private static final Set<Integer> FOUND = Set.of(200, 206, 304);
    private static final int NOT_MODIFIED = 304;

    private final Page page;

    Caching(Page page) {
        this.page = page;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, EARLY);
    }

    private void mark(RoutingContext context) {
        var path = path(context);
        if (PAGES.contains(path)) {
            page(context);
            return;
        }
        if (path.startsWith("/assets/")) {
            context.addHeadersEndHandler(ended -> keepIfFound(context.response()));
        } else if (NOBODY_ELSES.matcher(path).matches()) {
            context.addHeadersEndHandler(ended -> keepNothing(context.response().headers()));
        }
        context.next();
    }

    /// In its plain spelling. One with broken escapes has none: the door refuses it, and that is not kept either.
    private static String path(RoutingContext context) {
        try {
            return context.normalizedPath();
        } catch (IllegalArgumentException malformed) {
            return context.request().path();
        }
    }

    /// The name of an asset is made of its content; but one that is not there may come with the next version.
    private static void keepIfFound(HttpServerResponse response) {
        response.headers()
                .set(HttpHeaders.CACHE_CONTROL, FOUND.contains(response.getStatusCode()) ? FOR_GOOD : NOTHING);
    }

    /// Whatever a route lets a browser keep all the same, the browser keeps for this session only.
    private static void keepNothing(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, NOTHING);
        }
        headers.add(HttpHeaders.VARY, "Cookie");
    }

    /// As [PageResource] does. The file's time is that of our start and says nothing.
    private void page(RoutingContext context) {
        var asked = context.request().headers();
        var known = asked.get(HttpHeaders.IF_NONE_MATCH);
        var tag = '"' + page.tag().getValue() + '"';
        asked.remove(HttpHeaders.IF_MODIFIED_SINCE);
        context.response().headers().set(HttpHeaders.CACHE_CONTROL, Page.CACHE).set(HttpHeaders.ETAG, tag);
        if (known != null && known.contains(tag)) {
            context.response().setStatusCode(NOT_MODIFIED).end();
        } else {
            context.next();
        }
    }
}
