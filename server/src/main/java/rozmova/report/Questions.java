package rozmova.report;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import rozmova.log.LogFilters;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.Agent;

/// Reads what is asked, and bounds it.
@Singleton
final class Questions {
    private final LogFilters filters;
    private final InstantSource clock;

    Questions(LogFilters filters, InstantSource clock) {
        this.filters = filters;
        this.clock = clock;
    }

    /// @throws rozmova.shared.http.Problem 422 naming the parameter
    Question of(Agent agent, QueryParameters parameters) {
        var asked = filters.of(agent, parameters);
        var span = Span.of(asked.from(), asked.to(), filters.zone(agent), clock.instant());
        return new Question(agent.projectId(), asked.within(span.from(), span.to()), span, filters.collation(agent));
    }
}
