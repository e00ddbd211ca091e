package rozmova.report;

import rozmova.log.LogFilter;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Where;

/// What a report is about.
///
/// @param filter has the span's bounds
/// @param collation how names are ordered
record Question(long projectId, LogFilter filter, Span span, Collation collation) {
    Where where() {
        return filter.where(projectId);
    }

    /// The date by which conversations belong to a period.
    String date() {
        return filter.date();
    }
}
