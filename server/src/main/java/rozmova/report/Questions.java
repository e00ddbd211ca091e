package rozmova.report;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import rozmova.log.LogFilter;
import rozmova.log.LogFilters;
import rozmova.staff.Agent;

/// Reads what is asked from a request, and bounds it.
@Singleton
final class Questions {
    private final LogFilters filters;
    private final InstantSource clock;

    Questions(LogFilters filters, InstantSource clock) {
        this.filters = filters;
        this.clock = clock;
    }

    /// @throws rozmova.shared.http.Problem 422 naming the parameter
    Question of(Agent agent, UriInfo uri) {
        var zone = filters.zone(agent.projectId());
        var asked = LogFilter.of(uri.getQueryParameters(), zone);
        var span = Span.of(asked.from(), asked.to(), zone, clock.instant());
        var bounded = new MultivaluedHashMap<String, String>();
        bounded.putAll(uri.getQueryParameters());
        bounded.put("from", List.of(span.from().toString()));
        bounded.put("to", List.of(span.to().toString()));
        return new Question(agent.projectId(), LogFilter.of(bounded, zone), span);
    }
}
