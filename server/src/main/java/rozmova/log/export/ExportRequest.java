package rozmova.log.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import rozmova.log.LogFilter;
import rozmova.log.LogOrder;

/// A file as somebody wants it.
///
/// @param zone whose time the file tells
record ExportRequest(
        Content content, Format format, Delimiter delimiter, LogFilter filter, LogOrder order, ZoneId zone) {
    /// What the file is called, with the day of the project's zone.
    String fileName(Instant now) {
        return "rozmova-%s-%s.%s".formatted(content.word(), now.atZone(zone).toLocalDate(), format.word());
    }

    /// What the audit says of it.
    ///
    /// @param query filter and order as they were given
    Map<String, Object> details(String query) {
        return Map.of("format", format, "rows", content, "query", query);
    }
}
