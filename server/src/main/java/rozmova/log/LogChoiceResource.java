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
import rozmova.shared.database.Database;
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
    private final LogStore store;
    private final Database database;

    LogChoiceResource(CurrentStaff staff, LogFilters filters, LogValues values, LogStore store, Database database) {
        this.staff = staff;
        this.filters = filters;
        this.values = values;
        this.store = store;
        this.database = database;
    }

    /// The values of a column with their counts.
    @GET
    @Path("/values")
    public LogValues.Choice values(
            @PathParam("project") long project, @QueryParam("field") @Nullable String field, @Context UriInfo uri) {
        var agent = staff.in(project, Permission.READ_LOG);
        return values.of(agent, filters.of(project, uri), LogValues.Field.of(field));
    }

    /// The managers whose conversations stand in the log, those who left among them.
    @GET
    @Path("/managers")
    public Managers managers(@PathParam("project") long project) {
        staff.in(project, Permission.READ_LOG);
        return new Managers(database.read(reading -> store.people(reading, project, LogOrder.Column.MANAGER)));
    }

    record Managers(List<Person> managers) {}
}
