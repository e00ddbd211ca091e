package rozmova.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The numbers of a whole report; each is defined in `docs/reports.md`.
///
/// @param running what is not in the log yet, whatever the filter
@Schema(name = "ReportSummary")
record Summary(
        Span.Range range,
        long conversations,
        long clients,
        long unanswered,
        long neverAnswered,
        long answered,
        long silentOverDay,
        long closedAutomatically,
        Quickness firstResponse,
        Quickness response,
        @Nullable Integer score,
        Running running) {

    /// The whole project at this moment.
    @Schema(name = "ReportRunning")
    record Running(long newToday, long open, long silentOverDay) {}
}
