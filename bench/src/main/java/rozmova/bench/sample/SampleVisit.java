package rozmova.bench.sample;

import java.time.Instant;
import java.util.List;

/// A stay on the shop's site that led to a conversation.
///
/// @param number of the visit, counted from 0
/// @param visitor number of the browser, counted from 0
/// @param newVisitor whether it is that browser's first visit
public record SampleVisit(
        long number,
        long visitor,
        boolean newVisitor,
        SampleSource source,
        List<Page> pages,
        Instant lastSeenAt,
        String language,
        String timeZone,
        String device) {
    public SampleVisit {
        pages = List.copyOf(pages);
    }

    /// When it began.
    public Instant startedAt() {
        return pages.getFirst().at();
    }

    /// A page that was looked at.
    public record Page(Instant at, String url, String title) {}
}
