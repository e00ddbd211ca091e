package rozmova.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many conversations there were, period after period.
///
/// @param messengers those that occur, most frequent first
@Schema(name = "PeriodReport")
record Periods(Span.Range range, List<String> messengers, List<Row> rows) {
    /// One period.
    ///
    /// @param period its first day, also when the report begins later
    /// @param from as the filter spells it
    @Schema(name = "ReportPeriod")
    record Row(
            String period,
            String from,
            String to,
            Map<String, Long> messengers,
            long total,
            long unanswered,
            @Nullable Integer firstResponseMedian) {}
}
