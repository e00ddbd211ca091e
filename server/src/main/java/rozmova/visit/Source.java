package rozmova.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/// Where a visit came from. What is not known is spelt `(direct)`, `(none)` or `(not set)`.
///
/// @param source who sent the visitor: `google`, `newsletter`, a host, `(direct)`
/// @param medium by which means: `cpc`, `organic`, `social`, `referral`, `(none)`, …
/// @param term what was searched for
/// @param clickId the click's own number, with its kind: `gclid:Cj0…`
/// @param referrer the foreign page with the link
/// @param landingPage the first page of the visit; null when there was no visit
public record Source(
        String source,
        String medium,
        String campaign,
        String term,
        String content,
        @Nullable String clickId,
        @Nullable String referrer,
        @Nullable String landingPage) {
    /// The source of a visitor whom nobody sent.
    public static final String DIRECT = "(direct)";

    /// The medium of a visitor whom nobody sent.
    public static final String NONE = "(none)";

    /// Any other value that nobody named.
    public static final String NOT_SET = "(not set)";

    /// Of a client who never was on the site.
    public static final Source WITHOUT_VISIT = direct(null);

    /// Nobody sent the visitor, as far as we can know.
    static Source direct(@Nullable String landingPage) {
        return new Source(DIRECT, NONE, NOT_SET, NOT_SET, NOT_SET, null, null, landingPage);
    }

    /// Whether nobody sent the visitor; not told, the values say it.
    @JsonIgnore
    public boolean isDirect() {
        return clickId == null && DIRECT.equals(source) && NONE.equals(medium);
    }
}
