package rozmova.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// What each manager did.
record Managers(Span.Range range, List<Row> rows) {
    /// One manager.
    ///
    /// @param manager null for what nobody was responsible for, or closed
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
