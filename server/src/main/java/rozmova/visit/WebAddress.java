package rozmova.visit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a page as a browser tells it. [java.net.URI] is too strict for it: browsers leave `|` and `{` in
/// queries as they are.
///
/// @param url the whole address, without a user's name and password, at most [#LIMIT] characters
/// @param host in lower case, without the port; of an Android app (`android-app://…`) its package
record WebAddress(String url, String host, String path, String query) {
    static final int LIMIT = 2000;
    private static final int VALUE_LIMIT = 300;
    private static final Pattern SHAPE = Pattern.compile(
            "(?<scheme>https?|android-app)://(?:[^/?#@]*@)?(?<host>\\[[0-9a-f:.]+]|[^/?#@:\\s]+)(?<port>:\\d{1,5})?"
                    + "(?<rest>(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?)",
            Pattern.CASE_INSENSITIVE);

    /// A page on the web; nothing when it is something else, such as a file or a browser's own page.
    static Optional<WebAddress> page(@Nullable String url) {
        return parse(url).filter(address -> address.url().startsWith("http"));
    }

    /// A page or an Android app that a visitor came from.
    static Optional<WebAddress> referrer(@Nullable String url) {
        return parse(url);
    }

    private static Optional<WebAddress> parse(@Nullable String url) {
        // Longer than any that is stored, so that parameters beyond the cut still count; no longer than a body may
        // be.
        var tamed = WildText.tame(url, 8 * LIMIT);
        if (tamed == null) {
            return Optional.empty();
        }
        var shape = SHAPE.matcher(tamed);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var host = shape.group("host").toLowerCase(Locale.ROOT);
        var clean = shape.group("scheme").toLowerCase(Locale.ROOT) + "://" + host + orEmpty(shape.group("port"))
                + shape.group("rest");
        return Optional.of(new WebAddress(
                clean.length() > LIMIT ? clean.substring(0, LIMIT) : clean,
                host,
                orEmpty(shape.group("path")),
                orEmpty(shape.group("query"))));
    }

    /// The first value of the query's parameter `name` that is not blank.
    @Nullable
    String parameter(String name) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equalsIgnoreCase(name))
                .map(pair -> WildText.tame(decoded(pair[1]), VALUE_LIMIT))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /// The host as people say it.
    String bareHost() {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
