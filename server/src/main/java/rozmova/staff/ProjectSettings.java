package rozmova.staff;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.project.Language;
import rozmova.project.Project;
import rozmova.project.ProjectChange;
import rozmova.project.Projects;
import rozmova.project.ScriptSeen;
import rozmova.project.WorkWeek;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;

/// What people set for their project. It stands here and not with the projects, which do not know who may see them.
@Singleton
final class ProjectSettings {
    private final Database database;
    private final Projects projects;

    ProjectSettings(Database database, Projects projects) {
        this.database = database;
        this.projects = projects;
    }

    /// How the agent's project is set.
    Settings of(Agent agent) {
        return database.read(reading ->
                settings(reading, projects.find(reading, agent.projectId()).orElseThrow()));
    }

    /// Changes what `change` names, and returns everything.
    Settings change(Agent agent, ProjectChange change) {
        agent.require(Permission.CONFIGURE);
        return database.write(
                transaction -> settings(transaction, projects.update(transaction, agent.projectId(), change)));
    }

    private Settings settings(Reading reading, Project project) {
        var week = project.week();
        return new Settings(
                project.id(),
                project.name(),
                project.key(),
                project.zone().getId(),
                project.language(),
                project.quiet().toSeconds(),
                project.autoClose().toSeconds(),
                project.results(),
                week == null ? null : week.words(),
                projects.scriptTag(project),
                projects.scriptSeen(reading, project.id()).orElse(null));
    }

    /// The shape is documented in `docs/api.md`.
    @Schema(name = "Project")
    record Settings(
            long id,
            String name,
            String key,
            String timeZone,
            Language language,
            long quietSeconds,
            long autoCloseSeconds,
            List<String> results,
            WorkWeek.@Nullable Days workingHours,
            String scriptTag,
            @Nullable ScriptSeen scriptSeen) {}
}
