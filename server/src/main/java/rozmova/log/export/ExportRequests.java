package rozmova.log.export;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilters;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.Agent;
import rozmova.staff.Agents;
import rozmova.staff.Permission;

/// Reads who wants what kind of file; what is not said is the first of each.
@Singleton
final class ExportRequests {
    private final LogFilters filters;
    private final Agents agents;

    ExportRequests(LogFilters filters, Agents agents) {
        this.filters = filters;
        this.agents = agents;
    }

    /// Whoever asked for a file that is made now; empty when they may not export any more.
    Optional<Agent> requester(long projectId, long staffId) {
        return agents.of(staffId, projectId, Permission.EXPORT);
    }

    /// The file that these parameters ask for.
    ///
    /// @throws Problem 422 naming the parameter
    ExportRequest of(Agent agent, QueryParameters parameters) {
        return of(
                agent,
                content(parameters.first("rows")),
                format(parameters.first("format")),
                delimiter(parameters.first("delimiter")),
                parameters);
    }

    /// As [#of], with filter and order as a text.
    ///
    /// @throws Problem 422 naming the parameter
    ExportRequest of(Agent agent, Export.Draft draft) {
        return of(agent, draft.rows(), draft.format(), draft.delimiter(), QueryParameters.parse(draft.query()));
    }

    private ExportRequest of(
            Agent agent, Content content, Format format, Delimiter delimiter, QueryParameters parameters) {
        return new ExportRequest(
                content,
                format,
                delimiter,
                filters.of(agent, parameters),
                filters.order(agent, parameters.first("sort")),
                filters.zone(agent));
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
