package rozmova.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @Refuses("422 unknown-value")
    @AlsoTakes(LogFilterParameters.class)
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response summary(
            @PathParam("project") long project,
            @Parameter(
                            description = "What stands between the columns.",
                            schema =
                                    @Schema(
                                            enumeration = {"comma", "semicolon"},
                                            defaultValue = "comma"))
                    @QueryParam("delimiter")
                    @Nullable
                    String delimiter,
            @Context UriInfo uri) {
        var question = question(project, uri);
        return file("summary", question, ReportFiles.summary(CsvTable.of(delimiter), reports.summary(question)));
    }

    @GET
    @Path("/periods.csv")
    @Operation(summary = "One row per day, week or month.")
    @Refuses("422 unknown-value too-many-periods")
    @AlsoTakes(LogFilterParameters.class)
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response periods(
            @PathParam("project") long project,
            @Parameter(
                            description = "How long a period is.",
                            schema =
                                    @Schema(
                                            enumeration = {"day", "week", "month"},
                                            defaultValue = "day"))
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Parameter(
                            description = "What stands between the columns.",
                            schema =
                                    @Schema(
                                            enumeration = {"comma", "semicolon"},
                                            defaultValue = "comma"))
                    @QueryParam("delimiter")
                    @Nullable
                    String delimiter,
            @Context UriInfo uri) {
        var question = question(project, uri);
        var periods = groups.periods(question, Step.of(by));
        return file("periods", question, ReportFiles.periods(CsvTable.of(delimiter), periods));
    }

    @GET
    @Path("/sources.csv")
    @Operation(summary = "One row per source, medium or campaign.")
    @Refuses("422 unknown-value")
    @AlsoTakes(LogFilterParameters.class)
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response sources(
            @PathParam("project") long project,
            @Parameter(
                            description = "By what conversations are counted together.",
                            schema =
                                    @Schema(
                                            enumeration = {"source", "medium", "campaign", "source-medium"},
                                            defaultValue = "source"))
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Parameter(
                            description = "What stands between the columns.",
                            schema =
                                    @Schema(
                                            enumeration = {"comma", "semicolon"},
                                            defaultValue = "comma"))
                    @QueryParam("delimiter")
                    @Nullable
                    String delimiter,
            @Context UriInfo uri) {
        var question = question(project, uri);
        var sources = groups.sources(question, Origin.of(by), MOST_ORIGINS);
        return file("sources", question, ReportFiles.sources(CsvTable.of(delimiter), sources));
    }

    @GET
    @Path("/managers.csv")
    @Operation(summary = "One row per manager.")
    @Refuses("422 unknown-value")
    @AlsoTakes(LogFilterParameters.class)
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response managers(
            @PathParam("project") long project,
            @Parameter(
                            description = "What stands between the columns.",
                            schema =
                                    @Schema(
                                            enumeration = {"comma", "semicolon"},
                                            defaultValue = "comma"))
                    @QueryParam("delimiter")
                    @Nullable
                    String delimiter,
            @Context UriInfo uri) {
        var question = question(project, uri);
        return file("managers", question, ReportFiles.managers(CsvTable.of(delimiter), reports.managers(question)));
    }

    @GET
    @Path("/hours.csv")
    @Operation(summary = "One row per hour of the week.")
    @Refuses("422 unknown-value")
    @AlsoTakes(LogFilterParameters.class)
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv"))
    public Response hours(
            @PathParam("project") long project,
            @Parameter(
                            description = "What stands between the columns.",
                            schema =
                                    @Schema(
                                            enumeration = {"comma", "semicolon"},
                                            defaultValue = "comma"))
                    @QueryParam("delimiter")
                    @Nullable
                    String delimiter,
            @Context UriInfo uri) {
        var question = question(project, uri);
        return file("hours", question, ReportFiles.hours(CsvTable.of(delimiter), groups.hours(question)));
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
