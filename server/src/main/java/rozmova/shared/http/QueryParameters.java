package rozmova.shared.http;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Parameters as an address has them after its question mark: names with their values, in the order in which they were
/// given. They come from a request, or from a text that was kept; and become such a text again. An empty value is as
/// none.
///
/// @param all the values of each name that has some
public record QueryParameters(Map<String, List<String>> all) {
    /// No parameter at all.
    public static final QueryParameters NONE = new QueryParameters(Map.of());

    /// Keeps its own copy, without empty values.
    public QueryParameters {
        var filled = new LinkedHashMap<String, List<String>>();
        all.forEach((name, values) -> {
            var some = values.stream().filter(value -> !value.isEmpty()).toList();
            if (!some.isEmpty()) {
                filled.put(name, some);
            }
        });
        all = Collections.unmodifiableMap(filled);
    }

    /// Those of a request.
    public static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /// Those of a text such as `manager=3&source=a%26b`, with a question mark before it or without.
    ///
    /// @throws Problem 422 for `query` when it cannot be read, or has what the database cannot keep
    public static QueryParameters parse(String text) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : (text.startsWith("?") ? text.substring(1) : text).split("&", -1)) {
            var pair = part.split("=", 2);
            parameters
                    .computeIfAbsent(decoded(pair[0]), none -> new ArrayList<>())
                    .add(pair.length == 2 ? decoded(pair[1]) : "");
        }
        return new QueryParameters(parameters);
    }

    /// The text that [#parse] reads.
    public String text() {
        return all.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /// The first value of a name; null for none.
    public @Nullable String first(String name) {
        var values = all(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    /// The values of a name, none of them empty.
    public List<String> all(String name) {
        return all.getOrDefault(name, List.of());
    }

    /// The same, with this as the only value of a name.
    public QueryParameters with(String name, String value) {
        var changed = new LinkedHashMap<>(all);
        changed.put(name, List.of(value));
        return new QueryParameters(changed);
    }

    /// Those of these names.
    public QueryParameters only(Collection<String> names) {
        return filtered(names::contains);
    }

    /// Those of all other names.
    public QueryParameters without(Collection<String> names) {
        return filtered(name -> !names.contains(name));
    }

    private QueryParameters filtered(Predicate<String> wanted) {
        var some = new LinkedHashMap<>(all);
        some.keySet().removeIf(wanted.negate());
        return new QueryParameters(some);
    }

    private static String decoded(String text) {
        String decoded;
        try {
            decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid("query", "query-malformed", "Parameters as an address has them");
        }
        if (!Storable.is(decoded)) {
            throw Problem.unusable("query");
        }
        return decoded;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
