package rozmova.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /// The values of a column with their counts.
    @GET
    @Path("/values")
    public LogValues.Choice values(
            @PathParam("project") long project, @QueryParam("field") @Nullable String field, @Context UriInfo uri) {
        var agent = staff.in(project, Permission.READ_LOG);
        return values.of(agent, filters.of(agent, QueryParameters.of(uri)), LogValues.Field.of(field));
    }

    /// The managers whose conversations stand in the log, those who left among them.
    @GET
    @Path("/managers")
    public Managers managers(@PathParam("project") long project) {
        return new Managers(values.managers(staff.in(project, Permission.READ_LOG)));
    }

    record Managers(List<Person> managers) {}
}
