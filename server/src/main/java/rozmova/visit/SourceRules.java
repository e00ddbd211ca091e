package rozmova.visit;

import static rozmova.visit.Source.NOT_SET;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out where a visit came from. In this order: what the link says of itself (UTM), the click's number, the
/// referrer by our lists, any other referrer; else nobody knows.
final class SourceRules {
    private static final String REFERRAL = "referral";

    private SourceRules() {}

    /// The source of a visit that begins on `landing`.
    static Source source(WebAddress landing, @Nullable WebAddress referrer) {
        var foreign = referrer == null || SameSite.same(landing.host(), referrer.host()) ? null : referrer;
        var click = ClickId.in(landing);
        var origin = origin(click, foreign);
        var campaign = Campaign.in(landing);
        if (campaign.isEmpty() && origin.isEmpty()) {
            return new Source(Source.DIRECT, Source.NONE, NOT_SET, NOT_SET, NOT_SET, null, url(foreign), landing.url());
        }
        return new Source(
                orNotSet(campaign.source(), origin.map(Origin::source).orElse(null)),
                orNotSet(campaign.medium(), campaign.fits(origin, click.isPresent()) ? medium(origin) : null),
                orNotSet(campaign.name(), null),
                orNotSet(campaign.term(), campaign.isEmpty() ? term(origin) : null),
                orNotSet(campaign.content(), null),
                click.map(ClickId::value).orElse(null),
                url(foreign),
                landing.url());
    }

    private static Optional<Origin> origin(Optional<ClickId> click, @Nullable WebAddress referrer) {
        if (click.isPresent()) {
            return click.map(id -> new Origin(id.source(), id.medium(), null));
        }
        if (referrer == null || PaymentPages.contain(referrer.host())) {
            return Optional.empty();
        }
        return Optional.of(Referrers.find(referrer)
                .map(found -> new Origin(found.source(), found.medium(), found.term()))
                .orElseGet(() -> new Origin(referrer.bareHost(), REFERRAL, null)));
    }

    private static @Nullable String medium(Optional<Origin> origin) {
        return origin.map(Origin::medium).orElse(null);
    }

    private static @Nullable String term(Optional<Origin> origin) {
        return origin.map(Origin::term).orElse(null);
    }

    private static @Nullable String url(@Nullable WebAddress address) {
        return address == null ? null : address.url();
    }

    private static String orNotSet(@Nullable String first, @Nullable String second) {
        if (first != null) {
            return first;
        }
        return second == null ? NOT_SET : second;
    }

    /// What the click or the referrer says.
    private record Origin(
            String source, String medium, @Nullable String term) {}

    /// What the link says of itself: its UTM parameters.
    private record Campaign(
            @Nullable String source,
            @Nullable String medium,
            @Nullable String name,
            @Nullable String term,
            @Nullable String content) {
        static Campaign in(WebAddress landing) {
            return new Campaign(
                    landing.parameter("utm_source"),
                    landing.parameter("utm_medium"),
                    landing.parameter("utm_campaign"),
                    landing.parameter("utm_term"),
                    landing.parameter("utm_content"));
        }

        boolean isEmpty() {
            return source == null && medium == null && name == null && term == null && content == null;
        }

        /// Whether the origin's medium may stand for one that the link does not name: a newsletter opened in a
        /// browser's mail page is not "email" because its link says `utm_source=partner`.
        boolean fits(Optional<Origin> origin, boolean clicked) {
            return source == null
                    || clicked
                    || origin.filter(known -> known.source().equalsIgnoreCase(source))
                            .isPresent();
        }
    }
}
