package rozmova.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What sources, media or campaigns brought.
///
/// @param results those that occur, most frequent first
/// @param more whether there are others behind these rows
@Schema(name = "SourceReport")
record Sources(Span.Range range, List<String> results, List<Row> rows, boolean more) {
    /// One origin.
    ///
    /// @param values by the filter's parameters
    @Schema(name = "ReportSource")
    record Row(
            Map<String, String> values,
            long conversations,
            long clients,
            long unanswered,
            long neverAnswered,
            Quickness firstResponse,
            Map<String, Long> results) {}
}
