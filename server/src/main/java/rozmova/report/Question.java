package rozmova.report;

import rozmova.log.LogFilter;
import rozmova.log.LogQuery;

/// What a report is about.
///
/// @param filter has the span's bounds
record Question(long projectId, LogFilter filter, Span span) {
    LogQuery query() {
        return new LogQuery(projectId, filter);
    }

    /// The date by which conversations belong to a period.
    String date() {
        return filter.byClosing() ? "c.closed_at" : "c.created_at";
    }
}
