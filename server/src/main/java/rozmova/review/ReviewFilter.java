package rozmova.review;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilter;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Permission;

/// Which reviews are wanted.
///
/// @param from inclusive
/// @param to exclusive
/// @param about whose work they must be about, beside `managers`; null for everybody's
record ReviewFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        List<Long> managers,
        List<Long> reviewers,
        List<Long> scorecards,
        @Nullable Long about,
        boolean unseen) {
    /// Reads the query parameters of `docs/api.md`. People who may not review see what is about themselves.
    ///
    /// @throws Problem 422 naming the parameter
    static ReviewFilter of(Agent agent, MultivaluedMap<String, String> query, ZoneId zone) {
        var dates = new MultivaluedHashMap<String, String>();
        for (var name : List.of("from", "to")) {
            var value = query.getFirst(name);
            if (value != null) {
                dates.putSingle(name, value);
            }
        }
        var period = LogFilter.of(dates, zone);
        var mine = yes(query, "mine") || !agent.may(Permission.REVIEW);
        return new ReviewFilter(
                period.from(),
                period.to(),
                ids(query, "manager"),
                ids(query, "reviewer"),
                ids(query, "scorecard"),
                mine ? Long.valueOf(agent.id()) : null,
                yes(query, "unseen"));
    }

    /// Ids, repeated or with commas between them.
    static List<Long> ids(MultivaluedMap<String, String> query, String name) {
        var values = query.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.stream().anyMatch(value -> !value.matches("\\d{1,18}"))) {
            throw Problem.invalid(name, "id-malformed", "Ids are numbers");
        }
        return values.stream().map(Long::valueOf).toList();
    }

    private static boolean yes(MultivaluedMap<String, String> query, String name) {
        var value = query.getFirst(name);
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw Problem.invalid(name, "unknown-value", "It is one of true, false");
        }
        return true;
    }
}
