package rozmova.log;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.Agent;

/// Reads filters with the days of the agent's project.
@Singleton
public final class LogFilters {
    private final Database database;
    private final Projects projects;

    LogFilters(Database database, Projects projects) {
        this.database = database;
        this.projects = projects;
    }

    /// The filter that these parameters say, of a request or of a text that was kept.
    ///
    /// @throws Problem 422 naming the parameter
    public LogFilter of(Agent agent, QueryParameters parameters) {
        return LogFilter.of(parameters, zone(agent));
    }

    /// The zone in which the days of the agent's project begin.
    public ZoneId zone(Agent agent) {
        return project(agent).zone();
    }

    /// How names are ordered in the agent's project.
    public Collation collation(Agent agent) {
        return project(agent).language().collation();
    }

    /// The order that a parameter `sort` says.
    ///
    /// @throws Problem 422 for a column without an order
    public LogOrder order(Agent agent, @Nullable String sort) {
        return LogOrder.of(sort, collation(agent));
    }

    private Project project(Agent agent) {
        return database.read(reading -> projects.remembered(reading, agent.projectId()))
                .orElseThrow(() -> Problem.notFound("There is no such project"));
    }
}
