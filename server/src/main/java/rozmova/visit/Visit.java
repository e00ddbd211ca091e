package rozmova.visit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One stay of a visitor on the site.
///
/// @param lastSeenAt the last sign of life while the visit lived
/// @param online whether the visitor is on the site now, be it in a later visit
/// @param page where the visitor is now; null when offline
/// @param device `desktop`, `mobile` or `tablet`
/// @param source what brought this visit
/// @param firstSource what brought the visitor's very first visit
/// @param pages the pages in the order they were opened, at most the latest [#PAGES]
public record Visit(
        long id,
        long visitorId,
        Instant startedAt,
        Instant lastSeenAt,
        boolean online,
        @Nullable String page,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String device,
        Source source,
        Source firstSource,
        List<Page> pages) {
    /// How many pages of a visit are shown at most.
    public static final int PAGES = 200;

    /// Keeps its own copy of the pages.
    public Visit {
        pages = List.copyOf(pages);
    }

    /// A page that was opened.
    @Schema(name = "PageView")
    public record Page(Instant at, String url, @Nullable String title) {}
}
