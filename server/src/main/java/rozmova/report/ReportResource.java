package rozmova.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// Reports for screens. All of them take the log's filter.
@Path("/api/v1/projects/{p}/reports")
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

    /// The numbers of the whole.
    @GET
    @Path("/summary")
    public Summary summary(@PathParam("p") long project, @Context UriInfo uri) {
        return reports.summary(question(project, uri));
    }

    /// By day, week or month.
    @GET
    @Path("/periods")
    public Periods periods(@PathParam("p") long project, @QueryParam("by") @Nullable String by, @Context UriInfo uri) {
        return groups.periods(question(project, uri), Step.of(by));
    }

    /// By source, medium or campaign.
    @GET
    @Path("/sources")
    public Sources sources(@PathParam("p") long project, @QueryParam("by") @Nullable String by, @Context UriInfo uri) {
        return groups.sources(question(project, uri), Origin.of(by), MOST_ORIGINS);
    }

    /// By manager.
    @GET
    @Path("/managers")
    public Managers managers(@PathParam("p") long project, @Context UriInfo uri) {
        return reports.managers(question(project, uri));
    }

    /// By hour of the week.
    @GET
    @Path("/hours")
    public Hours hours(@PathParam("p") long project, @Context UriInfo uri) {
        return groups.hours(question(project, uri));
    }

    private Question question(long project, UriInfo uri) {
        return questions.of(staff.in(project, Permission.READ_LOG), QueryParameters.of(uri));
    }
}
