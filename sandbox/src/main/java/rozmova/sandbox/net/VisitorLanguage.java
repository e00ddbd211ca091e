package rozmova.sandbox.net;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The language of whoever looks at a page: the one chosen by a switch, else the browser's. `language.js` says the same
/// for pages that are written in the browser.
public final class VisitorLanguage {

    private static final String COOKIE = "rozmova-sandbox-language";
    private static final String PARAMETER = "lang";
    private static final String CODE = "[a-z]{2}";
    private static final int YEAR = 365 * 24 * 3600;

    private VisitorLanguage() {}

    /// Has `?lang=xx` on any page choose the language from then on.
    public static void routes(RoutesConfig routes) {
        routes.before(ctx -> asked(ctx).ifPresent(code -> ctx.cookie(COOKIE, code, YEAR)));
    }

    /// What the address itself asks for.
    public static Optional<String> asked(Context ctx) {
        return Optional.ofNullable(ctx.queryParam(PARAMETER)).filter(code -> code.matches(CODE));
    }

    /// The query of the address without what it asks for, with its question mark; empty when nothing is left.
    public static String restOfQuery(Context ctx) {
        String rest = Stream.ofNullable(ctx.queryString())
                .flatMap(query -> Arrays.stream(query.split("&", -1)))
                .filter(each -> !each.startsWith(PARAMETER + "="))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return rest.isEmpty() ? "" : "?" + rest;
    }

    /// One of those that a page is written in.
    ///
    /// @param offered codes such as `uk`; the first one is for whoever says nothing
    public static String of(Context ctx, List<String> offered) {
        String header = ctx.header("Accept-Language");
        if (asked(ctx).isEmpty() && ctx.cookie(COOKIE) == null && (header == null || header.isBlank())) {
            return offered.getFirst();
        }
        Stream<String> chosen = Stream.concat(asked(ctx).stream(), Stream.ofNullable(ctx.cookie(COOKIE)));
        // Browsers name the best one first.
        Stream<String> browser = Stream.ofNullable(header)
                .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .map(tag -> tag.substring(0, Math.min(2, tag.length())));
        return Stream.concat(chosen, browser)
                // Most who read Russian here read Ukrainian, too, and fewer read English.
                .map(code -> code.equals("ru") && !offered.contains(code) ? "uk" : code)
                .filter(offered::contains)
                .findFirst()
                .orElse("en");
    }
}
