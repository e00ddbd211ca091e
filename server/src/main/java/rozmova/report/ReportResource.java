package rozmova.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilterParameters;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// Reports for screens. All of them take the log's filter.
@Path("/api/v1/projects/{project}/reports")
@RunOnVirtualThread
final class ReportResource {
    private static final int MOST_ORIGINS = 500;

    private final CurrentStaff staff;
    private final Questions questions;
    private final Reports reports;
    private final Groups groups;

    ReportResource(CurrentStaff staff, Questions questions, Reports reports, Groups groups) {
        this.staff = staff;
        this.questions = questions;
        this.reports = reports;
        this.groups = groups;
    }

    @GET
    @Path("/summary")
    @Operation(summary = "The numbers of the whole.")
    @AlsoTakes(LogFilterParameters.class)
    public Summary summary(@PathParam("project") long project, @Context UriInfo uri) {
        return reports.summary(question(project, uri));
    }

    @GET
    @Path("/periods")
    @Operation(summary = "By day, week or month.")
    @Refuses("422 too-many-periods")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Periods.class})
    public Periods periods(@PathParam("project") long project, @Context UriInfo uri) {
        return groups.periods(question(project, uri), Step.of(by(uri)));
    }

    @GET
    @Path("/sources")
    @Operation(summary = "By source, medium or campaign.")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Sources.class})
    public Sources sources(@PathParam("project") long project, @Context UriInfo uri) {
        return groups.sources(question(project, uri), Origin.of(by(uri)), MOST_ORIGINS);
    }

    @GET
    @Path("/managers")
    @Operation(summary = "By manager.")
    @AlsoTakes(LogFilterParameters.class)
    public Managers managers(@PathParam("project") long project, @Context UriInfo uri) {
        return reports.managers(question(project, uri));
    }

    @GET
    @Path("/hours")
    @Operation(summary = "By hour of the week.")
    @AlsoTakes(LogFilterParameters.class)
    public Hours hours(@PathParam("project") long project, @Context UriInfo uri) {
        return groups.hours(question(project, uri));
    }

    private static @Nullable String by(UriInfo uri) {
        return QueryParameters.of(uri).first("by");
    }

    private Question question(long project, UriInfo uri) {
        return questions.of(staff.in(project, Permission.READ_LOG), QueryParameters.of(uri));
    }
}
