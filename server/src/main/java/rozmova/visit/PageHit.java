package rozmova.visit;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;
import rozmova.site.BrowserTab;

/// A page was opened in a tab.
///
/// @param device `desktop`, `mobile`, `tablet`, or null when the script could not tell
record PageHit(
        BrowserTab tab,
        WebAddress page,
        @Nullable WebAddress referrer,
        @Nullable String title,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String device) {
    private static final int TITLE_LIMIT = 300;
    private static final int LANGUAGE_LIMIT = 35;
    private static final int TIME_ZONE_LIMIT = 64;
    private static final Set<String> DEVICES = Set.of("desktop", "mobile", "tablet");

    /// Only what tells who and where has to be right; the rest is cut or left out.
    ///
    /// @throws Problem 422 naming the field
    static PageHit of(Body body) {
        return new PageHit(
                BrowserTab.of(body.visitor(), body.tab()),
                WebAddress.page(body.url())
                        .orElseThrow(() -> Problem.invalid(
                                "url", "url-invalid", "url has to be the page's address, http:// or https://")),
                WebAddress.referrer(body.referrer()).orElse(null),
                WildText.tame(body.title(), TITLE_LIMIT),
                WildText.tame(body.language(), LANGUAGE_LIMIT),
                WildText.tame(body.timeZone(), TIME_ZONE_LIMIT),
                Optional.ofNullable(body.device()).filter(DEVICES::contains).orElse(null));
    }

    /// As the site script sends it.
    @Schema(
            name = "PageHit",
            requiredProperties = {"visitor", "tab", "url"})
    record Body(
            @Nullable String visitor,
            @Nullable String tab,
            @Nullable String url,
            @Nullable String title,
            @Nullable String referrer,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String device) {}
}
