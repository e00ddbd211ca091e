package rozmova.review;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilter;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;

/// A filter of the log, written down as its page's address spells it.
final class FilterText {
    private static final int LONGEST = 4_000;
    /// A rule draws among what its period brought.
    private static final List<String> NOT_OF_RULES = List.of("from", "to", "dateField");

    private FilterText() {}

    /// What a rule keeps of it.
    ///
    /// @throws Problem 422 for `query`
    static String ofRule(@Nullable String query, ZoneId zone) {
        return filter(parameters(query).without(NOT_OF_RULES), zone).text();
    }

    /// The filter that it says.
    ///
    /// @throws Problem 422 for `query`
    static LogFilter filter(@Nullable String query, ZoneId zone) {
        return filter(parameters(query), zone);
    }

    private static LogFilter filter(QueryParameters parameters, ZoneId zone) {
        try {
            return LogFilter.of(parameters, zone);
        } catch (Problem problem) {
            throw Problem.invalid("query", problem.code(), problem.field() + ": " + problem.getMessage());
        }
    }

    private static QueryParameters parameters(@Nullable String query) {
        var text = Texts.optional("query", query, LONGEST);
        return text == null ? QueryParameters.NONE : QueryParameters.parse(text);
    }
}
