package rozmova.log.export;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilters;
import rozmova.log.LogOrder;
import rozmova.shared.http.Problem;

/// Reads what kind of file somebody wants; what is not said is the first of each.
@Singleton
final class Wishes {
    private final LogFilters filters;

    Wishes(LogFilters filters) {
        this.filters = filters;
    }

    /// The file that a request's parameters ask for.
    ///
    /// @throws Problem 422 naming the parameter
    Wish of(long projectId, MultivaluedMap<String, String> query) {
        return new Wish(
                content(query.getFirst("rows")),
                format(query.getFirst("format")),
                delimiter(query.getFirst("delimiter")),
                filters.of(projectId, query),
                LogOrder.of(query.getFirst("sort")),
                filters.zone(projectId));
    }

    /// As [#of], with filter and order as a query string.
    ///
    /// @throws Problem 422 naming the parameter
    Wish of(long projectId, Export.Draft draft) {
        var query = parsed(draft.query());
        return new Wish(
                draft.rows(),
                draft.format(),
                draft.delimiter(),
                filters.of(projectId, query),
                LogOrder.of(query.getFirst("sort")),
                filters.zone(projectId));
    }

    static Content content(@Nullable String word) {
        return one("rows", word, Content.values(), Content::word);
    }

    static Format format(@Nullable String word) {
        return one("format", word, Format.values(), Format::word);
    }

    static Delimiter delimiter(@Nullable String word) {
        return one("delimiter", word, Delimiter.values(), Delimiter::word);
    }

    /// The parameters of a query string without its question mark.
    static MultivaluedMap<String, String> parsed(String query) {
        var parameters = new MultivaluedHashMap<String, String>();
        Stream.of(query.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
            var sign = part.indexOf('=');
            parameters.add(
                    decoded(sign < 0 ? part : part.substring(0, sign)),
                    sign < 0 ? "" : decoded(part.substring(sign + 1)));
        });
        return parameters;
    }

    private static String decoded(String text) {
        try {
            var decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf('\0') >= 0) {
                throw Problem.unusable("query");
            }
            return decoded;
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid("query", "query-malformed", "Parameters as an address has them");
        }
    }

    private static <T> T one(String name, @Nullable String word, T[] all, Function<T, String> words) {
        if (word == null || word.isEmpty()) {
            return all[0];
        }
        return Arrays.stream(all)
                .filter(value -> words.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        name,
                        "unknown-value",
                        "It is one of " + Arrays.stream(all).map(words).collect(Collectors.joining(", "))));
    }
}
