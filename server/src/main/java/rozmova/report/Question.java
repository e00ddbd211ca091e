package rozmova.report;

import rozmova.log.LogFilter;
import rozmova.shared.database.Where;

/// What a report is about.
///
/// @param filter has the span's bounds
record Question(long projectId, LogFilter filter, Span span) {
    Where where() {
        return filter.where(projectId);
    }

    /// The date by which conversations belong to a period.
    String date() {
        return filter.date();
    }
}
