package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;
import rozmova.staff.Person;

/// What a filter of the log can be set to.
@Path("/api/v1/projects/{project}/log")
@RunOnVirtualThread
final class LogChoiceResource {
    private final CurrentStaff staff;
    private final LogFilters filters;
    private final LogValues values;

    LogChoiceResource(CurrentStaff staff, LogFilters filters, LogValues values) {
        this.staff = staff;
        this.filters = filters;
        this.values = values;
    }

    @GET
    @Path("/values")
    @Operation(summary = "The values of a column with their counts.")
    @Refuses("422 unknown-value")
    @AlsoTakes(LogFilterParameters.class)
    public LogValues.Choice values(
            @PathParam("project") long project,
            @Parameter(
                            description = "Which column's values.",
                            required = true,
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "manager",
                                                "closedBy",
                                                "participant",
                                                "messenger",
                                                "source",
                                                "medium",
                                                "campaign",
                                                "term",
                                                "content",
                                                "result",
                                                "tag"
                                            }))
                    @QueryParam("field")
                    @Nullable
                    String field,
            @Context UriInfo uri) {
        var agent = staff.in(project, Permission.READ_LOG);
        return values.of(
                agent, filters.of(agent, QueryParameters.of(uri)), LogValues.Field.of(field), filters.collation(agent));
    }

    @GET
    @Path("/managers")
    @Operation(summary = "The managers whose conversations stand in the log, those who left among them.")
    public Managers managers(@PathParam("project") long project) {
        var agent = staff.in(project, Permission.READ_LOG);
        return new Managers(values.managers(agent, filters.collation(agent)));
    }

    @Schema(name = "LogManagers")
    record Managers(List<Person> managers) {}
}
