package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import rozmova.project.ProjectChange;

@Path("/api/v1/projects/{p}")
@RunOnVirtualThread
final class ProjectSettingsResource {
    private final CurrentStaff current;
    private final ProjectSettings settings;

    ProjectSettingsResource(CurrentStaff current, ProjectSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    @GET
    public ProjectSettings.Settings show(@PathParam("p") long id) {
        return settings.of(current.in(id, Permission.READ_LOG));
    }

    @PATCH
    public ProjectSettings.Settings change(@PathParam("p") long id, ProjectChange change) {
        return settings.change(current.in(id, Permission.CONFIGURE), change);
    }
}
