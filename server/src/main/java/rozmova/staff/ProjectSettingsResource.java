package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.project.Project;
import rozmova.project.ProjectChange;
import rozmova.project.Projects;
import rozmova.project.ScriptSeen;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;

/// Stands here and not with the projects, which do not know who may see them.
@Path("/api/v1/projects/{p}")
@RunOnVirtualThread
final class ProjectSettingsResource {
    private final Database database;
    private final CurrentStaff current;
    private final Projects projects;

    ProjectSettingsResource(Database database, CurrentStaff current, Projects projects) {
        this.database = database;
        this.current = current;
        this.projects = projects;
    }

    @GET
    public Settings show(@PathParam("p") long id) {
        var agent = current.in(id, Permission.READ_LOG);
        return database.read(transaction -> settings(
                transaction, projects.find(transaction, agent.projectId()).orElseThrow()));
    }

    @PATCH
    public Settings change(@PathParam("p") long id, ProjectChange change) {
        var agent = current.in(id, Permission.CONFIGURE);
        return database.write(
                transaction -> settings(transaction, projects.update(transaction, agent.projectId(), change)));
    }

    private Settings settings(Transaction transaction, Project project) {
        var week = project.week();
        return new Settings(
                project.id(),
                project.name(),
                project.key(),
                project.zone().getId(),
                project.quiet().toSeconds(),
                project.autoClose().toSeconds(),
                project.results(),
                week == null ? null : week.words(),
                projects.scriptTag(project),
                projects.scriptSeen(transaction, project.id()).orElse(null));
    }

    record Settings(
            long id,
            String name,
            String key,
            String timeZone,
            long quietSeconds,
            long autoCloseSeconds,
            List<String> results,
            @Nullable Map<String, List<List<String>>> workingHours,
            String scriptTag,
            @Nullable ScriptSeen scriptSeen) {}
}
