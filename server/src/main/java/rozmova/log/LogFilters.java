package rozmova.log;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;

/// Reads filters with the days of their project.
@Singleton
public final class LogFilters {
    private final Database database;
    private final Projects projects;

    LogFilters(Database database, Projects projects) {
        this.database = database;
        this.projects = projects;
    }

    /// The filter of a request.
    ///
    /// @throws Problem 422 naming the parameter
    public LogFilter of(long projectId, UriInfo uri) {
        return of(projectId, uri.getQueryParameters());
    }

    /// The filter of these parameters.
    ///
    /// @throws Problem 422 naming the parameter
    public LogFilter of(long projectId, MultivaluedMap<String, String> query) {
        return LogFilter.of(query, zone(projectId));
    }

    /// The zone in which the project's days begin.
    public ZoneId zone(long projectId) {
        return database.read(reading -> projects.remembered(reading, projectId))
                .orElseThrow(() -> Problem.notFound("There is no such project"))
                .zone();
    }
}
