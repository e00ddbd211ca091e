package rozmova.review;

import jakarta.inject.Singleton;
import rozmova.log.LogFilters;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.Agent;

/// Reads filters of reviews with the days of the agent's project.
@Singleton
final class ReviewFilters {
    private final LogFilters filters;

    ReviewFilters(LogFilters filters) {
        this.filters = filters;
    }

    /// The filter that these parameters say.
    ///
    /// @throws Problem 422 naming the parameter
    ReviewFilter of(Agent agent, QueryParameters parameters) {
        return ReviewFilter.of(agent, parameters, filters.zone(agent));
    }
}
