package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import rozmova.project.ProjectChange;
import rozmova.shared.contract.Refuses;

@Path("/api/v1/projects/{project}")
@RunOnVirtualThread
final class ProjectSettingsResource {
    private final CurrentStaff current;
    private final ProjectSettings settings;

    ProjectSettingsResource(CurrentStaff current, ProjectSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    @GET
    @Operation(summary = "The project and its settings.")
    public ProjectSettings.Settings show(@PathParam("project") long id) {
        return settings.of(current.in(id, Permission.READ_LOG));
    }

    @PATCH
    @Operation(summary = "Changes what is given.")
    @Refuses(
            "422 name-missing name-too-long time-zone-unknown locale-unknown quiet-seconds-invalid auto-close-seconds-invalid"
                    + " results-invalid working-hours-invalid")
    public ProjectSettings.Settings change(@PathParam("project") long id, ProjectChange change) {
        return settings.change(current.in(id, Permission.CONFIGURE), change);
    }
}
