package rozmova.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// What each manager did.
@Schema(name = "ManagerReport")
record Managers(Span.Range range, List<Row> rows) {
    /// One manager.
    ///
    /// @param manager null for what nobody was responsible for, or closed
    @Schema(name = "ReportManager")
    record Row(
            @Nullable Person manager,
            long taken,
            long answered,
            long closed,
            Quickness firstResponse,
            Quickness response,
            long unanswered,
            long closedUnanswered,
            long silentOverDay,
            @Nullable Integer score) {}
}
