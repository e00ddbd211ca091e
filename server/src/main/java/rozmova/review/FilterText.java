package rozmova.review;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilter;
import rozmova.shared.http.Problem;

/// A filter of the log, written down as its page's address spells it.
final class FilterText {
    private static final int LONGEST = 4_000;
    /// A rule draws among what its period brought, in an order of its own.
    private static final Set<String> NOT_OF_RULES = Set.of("from", "to", "dateField", "sort", "limit", "cursor");

    private FilterText() {}

    /// What a rule keeps of it.
    ///
    /// @throws Problem 422 for `query`
    static String ofRule(@Nullable String query, ZoneId zone) {
        var parameters = parameters(query);
        NOT_OF_RULES.forEach(parameters::remove);
        check(parameters, zone);
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    /// The filter that it says.
    ///
    /// @throws Problem 422 for `query`
    static LogFilter filter(@Nullable String query, ZoneId zone) {
        return check(parameters(query), zone);
    }

    private static LogFilter check(MultivaluedMap<String, String> parameters, ZoneId zone) {
        try {
            return LogFilter.of(parameters, zone);
        } catch (Problem problem) {
            throw Problem.invalid("query", problem.code(), problem.field() + ": " + problem.getMessage());
        }
    }

    private static MultivaluedMap<String, String> parameters(@Nullable String query) {
        var text = Texts.optional("query", query, LONGEST);
        var parameters = new MultivaluedHashMap<String, String>();
        if (text == null) {
            return parameters;
        }
        try {
            for (var pair : text.replaceFirst("^\\?", "").split("&", -1)) {
                var parts = pair.split("=", 2);
                if (parts.length == 2) {
                    // An escaped zero, too, has no place in the database.
                    parameters.add(decode(parts[0]), decode(parts[1]).replace("\0", ""));
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid("query", "query-malformed", "It is no query string");
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
