package rozmova.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilterParameters;
import rozmova.shared.contract.AlsoTakes;
import rozmova.shared.contract.Refuses;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.CurrentStaff;
import rozmova.staff.Permission;

/// The same reports as files.
@Path("/api/v1/projects/{project}/reports")
@RunOnVirtualThread
@Produces(MediaType.WILDCARD)
final class ReportFileResource {
    private static final int MOST_ORIGINS = 10_000;

    private final CurrentStaff staff;
    private final Questions questions;
    private final Reports reports;
    private final Groups groups;
    private final ReportDownloads downloads;
    private final InstantSource clock;

    ReportFileResource(
            CurrentStaff staff,
            Questions questions,
            Reports reports,
            Groups groups,
            ReportDownloads downloads,
            InstantSource clock) {
        this.staff = staff;
        this.questions = questions;
        this.reports = reports;
        this.groups = groups;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GET
    @Path("/summary.csv")
    @Operation(summary = "The numbers of the whole, in one row.")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Files.class})
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response summary(@PathParam("project") long project, @Context UriInfo uri) {
        var question = question(project, uri);
        return file("summary", question, ReportFiles.summary(table(uri), reports.summary(question)));
    }

    @GET
    @Path("/periods.csv")
    @Operation(summary = "One row per day, week or month.")
    @Refuses("422 too-many-periods")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Periods.class, ReportParameters.Files.class})
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response periods(@PathParam("project") long project, @Context UriInfo uri) {
        var question = question(project, uri);
        var periods = groups.periods(question, Step.of(by(uri)));
        return file("periods", question, ReportFiles.periods(table(uri), periods));
    }

    @GET
    @Path("/sources.csv")
    @Operation(summary = "One row per source, medium or campaign.")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Sources.class, ReportParameters.Files.class})
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response sources(@PathParam("project") long project, @Context UriInfo uri) {
        var question = question(project, uri);
        var sources = groups.sources(question, Origin.of(by(uri)), MOST_ORIGINS);
        return file("sources", question, ReportFiles.sources(table(uri), sources));
    }

    @GET
    @Path("/managers.csv")
    @Operation(summary = "One row per manager.")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Files.class})
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response managers(@PathParam("project") long project, @Context UriInfo uri) {
        var question = question(project, uri);
        return file("managers", question, ReportFiles.managers(table(uri), reports.managers(question)));
    }

    @GET
    @Path("/hours.csv")
    @Operation(summary = "One row per hour of the week.")
    @AlsoTakes({LogFilterParameters.class, ReportParameters.Files.class})
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response hours(@PathParam("project") long project, @Context UriInfo uri) {
        var question = question(project, uri);
        return file("hours", question, ReportFiles.hours(table(uri), groups.hours(question)));
    }

    private static CsvTable table(UriInfo uri) {
        return CsvTable.of(QueryParameters.of(uri).first("delimiter"));
    }

    private static @Nullable String by(UriInfo uri) {
        return QueryParameters.of(uri).first("by");
    }

    private Question question(long project, UriInfo uri) {
        var agent = staff.in(project, Permission.EXPORT);
        var question = questions.of(agent, QueryParameters.of(uri));
        var query = uri.getRequestUri().getRawQuery();
        var path = uri.getPath();
        downloads.note(
                agent, path.substring(path.lastIndexOf('/') + 1).replace(".csv", ""), query == null ? "" : query);
        return question;
    }

    private Response file(String report, Question question, String table) {
        var day = LocalDate.ofInstant(clock.instant(), question.span().zone());
        return Response.ok(table, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"rozmova-%s-%s.csv\"".formatted(report, day))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
