package rozmova.log;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import rozmova.project.Projects;
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
        return database.read(reading -> projects.remembered(reading, agent.projectId()))
                .orElseThrow(() -> Problem.notFound("There is no such project"))
                .zone();
    }
}
